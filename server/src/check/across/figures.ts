import type { Cell, Report } from '../../report/report'

/** The cell with this address, or `null` when the report's form does not have it. */
export function cellAt(report: Report, address: string): Cell | null {
  const definition = report.form?.cellAt.get(address)
  return definition ? (report.cells[definition.index] ?? null) : null
}

/**
 * The figure of a cell. A blank counts as zero where the text has the cell at all.
 * @returns `null` for a cell that is absent, unreadable or unknown to the form
 */
export function figureAt(report: Report, address: string): number | null {
  const cell = cellAt(report, address)
  if (!cell) return null
  if (cell.state === 'blank') return 0
  return cell.state === 'number' ? cell.value : null
}

/** The sum of figures, or `null` when one of them is missing. */
export function sumAt(report: Report, addresses: readonly string[]): number | null {
  let sum = 0
  for (const address of addresses) {
    const figure = figureAt(report, address)
    if (figure === null) return null
    sum += figure
  }
  return sum
}

/** Equal as far as printed amounts can be added up. */
export function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}
