import { createContext } from '../check/check'
import { differingTotals } from '../check/totals'
import type { TableId } from '../forms/form'
import { perReport } from './perReport'
import { tablesOf } from './places'

/** A table with the number of its totals that recomputing would write. */
export interface CountedTable {
  readonly id: TableId
  readonly start: number
  /** 表二 has none: there is nothing to recompute in it. */
  readonly hasTotals: boolean
  readonly differing: number
  /** Cells other than totals that are blamed: recomputing would make right totals follow what is wrong. */
  readonly blamed: number
}

/** The tables of a report in text order, with the number of totals that differ. */
export const countedTables = perReport((report): readonly CountedTable[] => {
  const { form, faults } = createContext(report)
  const blamed = faults
    .filter(({ kind }) => kind === 'crossing' || kind === 'misplaced')
    .map(({ culprit }) => form.cells[culprit].table)
  return tablesOf(report).map(({ start, definition: { id } }) => ({
    id,
    start,
    hasTotals: form.cells.some(({ table, total }) => table === id && total),
    differing: differingTotals(report, [id]).length,
    blamed: blamed.filter((table) => table === id).length,
  }))
})
