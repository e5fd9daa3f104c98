import type { PreviewPosition, PreviewRange, PreviewReport } from '../../../server/src/write/previewModel'
import type { Grid, Place } from './grid'
import type { PageState } from './state'

/** Addresses of the cells to light up: those of the chosen equation, else those the chosen finding speaks of. */
export function litCells(state: PageState): ReadonlySet<string> {
  const report = state.model?.report
  if (!report) return new Set()
  const equation = report.equations.find((candidate) => candidate.id === state.equation)
  if (equation) return new Set(equation.cells)
  const finding = state.finding === null ? undefined : report.findings[state.finding]
  return new Set(finding?.cells)
}

/** Places in the text of these cells; those that the text does not have are left out. */
export function rangesOf(grid: Grid, addresses: Iterable<string>): readonly PreviewRange[] {
  return [...addresses].flatMap((address) => grid.placeOf.get(address)?.cell.range ?? [])
}

/** The cell in which the cursor of the text stands, its ends included; `null` between cells. */
export function placeAt(grid: Grid, position: PreviewPosition | null): Place | null {
  if (!position) return null
  for (const line of grid.lines) {
    for (const place of line) {
      if (place.cell.range && contains(place.cell.range, position)) return place
    }
  }
  return null
}

/** The cell that is marked and told of in the bottom line; none while that tells of a finding outside of the cells. */
export function currentPlace({ aside, focus, grid }: PageState): Place | null {
  return aside || focus === null ? null : (grid.placeOf.get(focus) ?? null)
}

/** Key of the row to mark: where the cursor of the text stands while that leads, else the row of the current cell. */
export function currentRow(state: PageState): string | null {
  if (state.followsText) return rowAt(state.grid, state.cursor)
  return currentPlace(state)?.row.key ?? null
}

/** Key of the row in which the cursor of the text stands, in a cell or not. */
export function rowAt(grid: Grid, position: PreviewPosition | null): string | null {
  if (!position) return null
  const line = grid.lines.find(([place]) => place.row.range && contains(place.row.range, position))
  return line?.[0].row.key ?? null
}

/** Number of the part in which the cursor stands. */
export function partAt(report: PreviewReport, position: PreviewPosition | null): number | null {
  if (!position) return null
  return report.outline.find((part) => part.range && contains(part.range, position))?.number ?? null
}

function contains({ start, end }: PreviewRange, position: PreviewPosition): boolean {
  return !isBefore(position, start) && !isBefore(end, position)
}

function isBefore(a: PreviewPosition, b: PreviewPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
