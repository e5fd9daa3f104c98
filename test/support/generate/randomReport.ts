import type { Form, TableId } from '../../../server/src/forms/form'
import { formOfYear } from '../../../server/src/forms/forms'
import { randomBody } from './bodies'
import { randomFigures, randomScale, type Scale } from './figures'
import { randomTitle } from './headings'
import { randomWordings } from './labels'
import type { ReportModel, RowModel, TableModel } from './model'
import { randomParts, randomPreamble } from './parts'
import { plain } from './pieces'
import { createFigures, prose } from './prose/numbers'
import type { Random } from './random'
import { withRegionalRow } from './regional'
import { plainValues, printValue, randomValueHabits, type ValueHabits } from './values'

/** What a caller may fix; the rest is chosen at random. */
export interface ReportWishes {
  readonly year?: number
  readonly scale?: Scale
  /** Official headings, labels and plain numbers only. */
  readonly plain?: boolean
  /** Blank cells are printed as a mark, for layouts in which nothing vanishes. */
  readonly visibleBlanks?: boolean
}

/** A report in which everything agrees: no rule has a reason to speak at warning or above. */
export function randomReport(random: Random, wishes: ReportWishes = {}): ReportModel {
  const year = wishes.year ?? random.pick([2019, 2020, 2020, 2021, 2022, 2023, 2024, 2025])
  const form = formOfYear(year)
  if (!form) throw new Error(`no form for ${year}`)
  const body = randomBody(random)
  const values = randomFigures(form, wishes.scale ?? randomScale(random), random)
  const habits = wishes.plain ? plainValues : randomValueHabits(random, wishes.visibleBlanks)
  const figures = createFigures(form, values)
  const model: ReportModel = {
    form,
    year,
    organisation: body.name,
    title: randomTitle(body.name, year, random).map((line) => [plain(line)]),
    preamble: randomPreamble(body, year, form, random),
    parts: randomParts(figures, body, year, random),
    closing: random.chance(0.3) ? [prose(body.name), prose(`${year + 1}年1月${random.int(4, 28)}日`)] : [],
    cells: form.cells.map((cell) => printValue(values[cell.index], cell, habitsFor(cell.table, habits), random)),
    tables: allRows(form),
    wordings: wishes.plain ? new Map() : randomWordings(form, year, random),
  }
  return !wishes.plain && random.chance(0.04) ? withRegionalRow(model, random) : model
}

/** Units and signs belong to table 二; the others are printed with the same habit of blanks. */
function habitsFor(table: TableId, habits: ValueHabits): ValueHabits {
  return table === 'disclosure' ? habits : { ...habits, unit: '' }
}

function allRows(form: Form): Record<TableId, TableModel> {
  const rowsOf = (id: TableId): TableModel => ({
    rows: form.rows.filter((row) => row.table.id === id).map((row): RowModel => ({ row, given: row.columns.length })),
  })
  return { disclosure: rowsOf('disclosure'), requests: rowsOf('requests'), disputes: rowsOf('disputes') }
}
