import { checkReport } from '../../server/src/check/check'
import type { Finding } from '../../server/src/check/finding'
import type { Report } from '../../server/src/report/report'

/** Findings of rules whose codes begin with one of the prefixes, as a rule of another family may have its own say. */
export function findingsOf(report: Report, ...prefixes: readonly string[]): readonly Finding[] {
  return checkReport(report).filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)))
}
