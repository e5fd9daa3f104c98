import type { Form } from '../../server/src/forms/form'
import { currentForm } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'
import type { Report } from '../../server/src/report/report'
import { blankReport } from '../../server/src/write/blank'
import type { TextLayout } from '../../server/src/write/layouts'

/** What stands in cells, by address; a number or the text as printed. */
export type Cells = Readonly<Record<string, number | string>>

/** What a report is to be like, where it matters. */
export interface ReportWishes {
  readonly form?: Form
  readonly year?: number
  readonly layout?: TextLayout
  /** The text of cells that are not given; `0` unless told. */
  readonly otherwise?: string
}

const proseByPart: Readonly<Record<number, string>> = {
  1: '本年按计划完成各项工作。',
  5: '仍有不足，将逐项改进。',
  6: '本年未收取信息处理费。',
}

/** The text of a report with these cells, everything else in order. */
export function reportText(cells: Cells, wishes: ReportWishes = {}): string {
  const form = wishes.form ?? currentForm
  return blankReport({
    form,
    organisation: '青溪县水务局',
    year: wishes.year ?? form.since,
    layout: wishes.layout ?? 'tabs',
    cellText: (address) => String(cells[address] ?? wishes.otherwise ?? 0),
    proseText: (part) => proseByPart[part] ?? '',
  })
}

/** The only report of a text. */
export function reportOf(text: string): Report {
  const { reports } = readDocument(text)
  if (reports.length !== 1) throw new Error(`${reports.length} reports in the text`)
  return reports[0]
}

/** A report with these cells. */
export function reportFrom(cells: Cells, wishes: ReportWishes = {}): Report {
  return reportOf(reportText(cells, wishes))
}

/** Every row's and every column's totals, computed from the other cells: a table 三 and 四 in which everything agrees. */
export function withTotals(form: Form, cells: Readonly<Record<string, number>>): Record<string, number> {
  const values = form.cells.map(({ address }) => cells[address] ?? 0)
  const defining = form.compiledEquations.filter(({ family }) => family.code !== 'identity.balance')
  const rowsFirst = [...defining, ...defining]
  for (const { left, target } of rowsFirst) values[target] = left.reduce((sum, cell) => sum + values[cell], 0)
  return Object.fromEntries(form.cells.map(({ address }, index) => [address, values[index]]))
}
