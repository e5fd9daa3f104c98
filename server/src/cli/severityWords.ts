import type { Finding, Severity } from '../check/finding'

/** What people read for a severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
}

/** Errors and warnings decide the exit status; information and hints do not count. */
export function counts({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning'
}

/** `nianbao fix` mends it. */
export function isFixable(finding: Finding): boolean {
  return finding.repairs.some((repair) => repair.certain)
}
