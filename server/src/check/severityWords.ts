import type { Severity } from './finding'

/** What people read for a severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
}
