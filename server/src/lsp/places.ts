import type { CheckContext } from '../check/rule'
import type { CellDefinition } from '../forms/form'
import type { Cell, FoundLabel, Part, Report, Row, Table } from '../report/report'
import type { Span } from '../report/span'
import type { Snapshot } from './documents'
import { touches } from './positions'

/** A cell of the form that the text has, with the report it stands in. */
export interface CellPlace {
  readonly context: CheckContext
  readonly cell: Cell
  readonly definition: CellDefinition
}

/** The report that an offset stands in (or touches). */
export function contextAt({ contexts }: Snapshot, offset: number): CheckContext | undefined {
  return innermost(contexts, (context) => context.report, offset)
}

/** The cell under the cursor: a number, a blank or something unreadable; never one that the text does not have. */
export function cellAt(snapshot: Snapshot, offset: number): CellPlace | undefined {
  const context = contextAt(snapshot, offset)
  if (!context) return undefined
  const present = context.form.cells.filter(({ index }) => isPresent(context.report.cells.at(index)))
  const definition = innermost(present, ({ index }) => context.report.cells[index], offset)
  return definition && { context, cell: context.report.cells[definition.index], definition }
}

/** The part, table, row and label under the cursor, as far as there are any. */
export function surroundings(
  report: Report,
  offset: number,
): { readonly part?: Part; readonly table?: Table; readonly row?: Row; readonly label?: FoundLabel } {
  const part = innermost(report.parts, itself, offset)
  const table = innermost(tablesOf(report), itself, offset)
  const row = table && innermost([...table.rows, ...table.duplicates], itself, offset)
  const labels = [...(row && row.label.wording !== 'missing' ? [row.label] : []), ...(table?.labels ?? [])]
  return { part, table, row, label: innermost(labels, itself, offset) }
}

/** The tables that the report has, in text order. */
export function tablesOf(report: Report): readonly Table[] {
  return Object.values(report.tables).sort((a, b) => a.start - b.start)
}

/** The text has the cell, be it blank or unreadable. */
export function isPresent(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.state !== 'absent'
}

/** Of the spans that hold or touch the offset the shortest one; one that holds it comes before one that ends there. */
function innermost<Item>(items: readonly Item[], spanOf: (item: Item) => Span, offset: number): Item | undefined {
  let best: Item | undefined
  let bestLength = Number.POSITIVE_INFINITY
  for (const item of items) {
    const span = spanOf(item)
    if (!touches(span, offset)) continue
    const length = span.end - span.start + (offset < span.end ? 0 : 1_000_000_000)
    if (length >= bestLength) continue
    best = item
    bestLength = length
  }
  return best
}

function itself<Item>(item: Item): Item {
  return item
}
