import { olderForms } from '../forms/olderForms'

/**
 * Whether a report without tables of a known form follows one older than 2019. It is recognised so that one message can
 * say so; nothing else of it is checked.
 * @param text the report, folded
 */
export function isOldForm(text: string, year: number | null): boolean {
  if (year !== null && year < olderForms.until) return true
  return olderForms.heading.test(text) || olderForms.table.test(text)
}
