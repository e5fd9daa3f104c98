/**
 * The words around the form, in the user's language. Words of the form itself come with the model, and what is said
 * about figures (应为 13) is Chinese in every language, as findings are. `{0}` stands for a number or a name.
 */
export interface Strings {
  readonly outline: string
  readonly partFound: string
  readonly partWarned: string
  readonly partMissing: string
  readonly reports: string
  readonly previous: string
  readonly next: string
  readonly findings: string
  readonly noFindings: string
  readonly errors: string
  readonly warnings: string
  readonly informations: string
  readonly hints: string
  readonly recomputeAll: string
  readonly recomputeTable: string
  readonly copyTable: string
  readonly copied: string
  readonly saveCsv: string
  readonly saveHtml: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomReset: string
  readonly goToText: string
  readonly blank: string
  readonly absent: string
  readonly unreadable: string
  readonly equations: string
  readonly noTitle: string
  readonly tableMissing: string
  readonly totalTyped: string
  readonly totalsKept: string
  readonly fillTotals: string
  readonly cancel: string
  readonly notANumber: string
  readonly outside: string
  readonly onlyInText: string
  readonly loading: string
  readonly noReport: string
  readonly noReportHelp: string
  readonly noForm: string
  readonly closed: string
  readonly openText: string
  readonly otherLanguage: string
  readonly treatAsReport: string
}

/** What the sheet itself says, Chinese in every language of the editor. */
export const sheetWords = {
  shouldBe: '应为 {0}',
  mayBe: '似应为 {0}',
  missing: '缺',
} as const

/** Puts values into a sentence: `format('{0} errors', 3)`. */
export function format(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, number: string) => String(values[Number(number)]))
}
