import { lastOf, type Run } from './run'

/** Where figures begin on the lines of a table, as its complete rows show it. */
export interface LeadPattern {
  /** Every row begins its figures in this column of the line; -1 if they do not. */
  readonly column: number
  /** Blank cells between a row's label and its figures, where that is the same for every row; -1 if it is not. */
  readonly blanks: number
  /** Complete rows, or columns of labels, show the column. In a grid that was cut, others may begin before it. */
  readonly certain: boolean
}

/** No row shows where its figures begin. */
export const noLead: LeadPattern = { column: -1, blanks: -1, certain: false }

/** One complete row may begin anywhere; several that begin alike show the grid. */
const rowsThatShowAColumn = 4

/** A row of a table on its way to cells. */
export interface LeadRow {
  readonly run: Run
  readonly columns: number
  /** Column of the row's label on its line, -1 where the layout has none. */
  readonly labelColumn: number
}

/**
 * Learns where figures begin on a line: from the complete rows, or those that lack nothing but their total, or else from
 * where the last figures of rows stand.
 */
export function learnLead(rows: readonly LeadRow[]): LeadPattern {
  return learnFromRows(rows, 0) ?? learnWithoutTotals(rows) ?? learnFromLast(rows)
}

/** In a table whose totals are all blank no row has a figure behind those that lack nothing else. */
function learnWithoutTotals(rows: readonly LeadRow[]): LeadPattern | null {
  const full = rows.filter(({ run: { firm }, columns }) => {
    if (firm.length !== columns - 1 || columns < 4) return false
    return firm[firm.length - 1].column - firm[0].column === columns - 2
  })
  const lead = learnFromRows(full, 1)
  if (!lead || endInSums(full)) return null
  const fits = rows.every(({ run: { firm }, columns, labelColumn }) => {
    const first = lead.column < 0 ? labelColumn + 1 + lead.blanks : lead.column
    if (firm.length === 0 || columns < 4) return true
    return firm[0].column >= first && firm[firm.length - 1].column < first + columns - 1
  })
  return fits && Math.max(lead.column, lead.blanks) >= 0 ? lead : null
}

/** The last figures are the sums of the others, so that they are the totals, and a blank stands in front. */
function endInSums(rows: readonly LeadRow[]): boolean {
  let sums = 0
  for (const { run } of rows) {
    const values = run.firm.map(({ figure }) => figure?.value ?? 0)
    const last = values[values.length - 1]
    const sum = values.reduce((total, value) => total + value, -last)
    if (sum > 0 || last > 0) sums += sum === last ? 1 : -1
  }
  return sums > 0
}

/** From the rows with all figures but the last `missing` ones; `null` where they are too few. */
function learnFromRows(rows: readonly LeadRow[], missing: number): LeadPattern | null {
  const columns = new Set<number>()
  const blanks = new Set<number>()
  let complete = 0
  for (const { run, columns: count, labelColumn } of rows) {
    const figures = run.firm
    if (figures.length !== count - missing || (figures[0]?.column ?? -1) < 0) continue
    complete++
    columns.add(figures[0].column)
    blanks.add(figures[0].column - labelColumn - 1)
  }
  if (complete < rowsThatShowAColumn) return null
  return {
    column: columns.size === 1 ? [...columns][0] : -1,
    blanks: blanks.size === 1 ? [...blanks][0] : -1,
    certain: columns.size === 1,
  }
}

/** In a sparse table the one figure that rows have is their total, in the last column. */
function learnFromLast(rows: readonly LeadRow[]): LeadPattern {
  const lasts = rows.flatMap(({ run, columns, labelColumn }) => {
    const last = lastOf(run.firm)
    if (!last || last.column < 0) return []
    return [{ column: last.column - columns + 1, blanks: last.column - labelColumn - columns }]
  })
  if (lasts.length === 0) return noLead
  const columns = lasts.map((last) => last.column)
  const blanks = lasts.map((last) => last.blanks)
  const gridded = new Set(columns).size < new Set(blanks).size
  const end = labelEnd(rows)
  const column = gridded ? Math.max(...columns, end) : -1
  // Labels that stand in columns of their own show where figures begin, also where the grid was cut on the right.
  return { column, blanks: Math.max(0, ...blanks), certain: gridded && end > 1 && column === end }
}

/** Behind the columns of labels, where no figure stands in one of them; else 0. */
function labelEnd(rows: readonly LeadRow[]): number {
  const end = rows.reduce((most, { labelColumn }) => Math.max(most, labelColumn + 1), 0)
  const isKept = rows.every(({ run }) => run.firm.every((figure) => figure.column >= end))
  return isKept ? end : 0
}
