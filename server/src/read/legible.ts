import type { TableDefinition, TableId } from '../forms/form'
import type { Table } from '../report/report'
import { type Dictionary, keyOf } from './dictionary'

/** A word that stands for a figure is short and does not end in one: `行政强制` or `总计0` has run together with it. */
const runTogether = /.{5}|[^\d.\s+/-]\d+$/
/** The part's heading and a sentence have some of the words of its table. */
const fewestHeads = 4

/**
 * The tables of a report that stands on one line, as far as their cells are set apart: where label and figure, or figure
 * and figure, have run together, a table is there, but nobody can say what it holds.
 */
export function keepLegible(
  text: string,
  tables: Partial<Record<TableId, Table>>,
  { form, heads, patterns }: Dictionary,
): Partial<Record<TableId, Table>> {
  const key = keyOf(text)
  const kept: Partial<Record<TableId, Table>> = {}
  for (const definition of form.tables) {
    const { id } = definition
    const found = tables[id]
    const isMissing = ({ row, key: label }: Dictionary['patterns'][number]) =>
      row.table === definition && key.includes(label) && !found?.rows.some((other) => other.row === row)
    if (found && isLegible(found) && !patterns.some(isMissing)) kept[id] = found
    else if (found || heads.filter((head) => head.table === id && key.includes(head.key)).length >= fewestHeads) {
      kept[id] = withoutRows(definition, found)
    }
  }
  return kept
}

function isLegible({ rows, unknownRows }: Table): boolean {
  return (
    unknownRows.length === 0 &&
    rows.every(
      ({ given, cells }) =>
        given === cells.length && !cells.some(({ state, text }) => state === 'unreadable' && runTogether.test(text)),
    )
  )
}

function withoutRows(definition: TableDefinition, found: Table | undefined): Table {
  const { start, end } = found ?? { start: 0, end: 0 }
  const nothing = { rows: [], duplicates: [], unknownRows: [], labels: [] }
  return { definition, layout: 'lines', ...nothing, damage: 'valuesLost', start, end }
}
