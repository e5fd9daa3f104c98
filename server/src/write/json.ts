import type { Report } from '../report/report'
import { type Lines, positionAt } from '../text/lines'

/** A cell as `extract` gives it: the number as printed (`null` for a blank or unreadable cell) and where it stands. */
export interface CellJson {
  readonly value: number | null
  readonly text: string
  readonly line: number
  readonly character: number
}

/** What `extract` tells about a report. Cells that the text does not have are left out. */
export interface ReportJson {
  readonly form: string | null
  readonly year: number | null
  readonly organisation: string | null
  readonly parts: readonly { readonly part: number; readonly heading: string; readonly line: number }[]
  readonly cells: Readonly<Record<string, CellJson>>
}

/** A report as plain data. Lines and characters count from zero, characters in UTF-16 units. */
export function reportJson(report: Report, lines: Lines): ReportJson {
  return {
    form: report.form?.id ?? null,
    year: report.year,
    organisation: report.organisation,
    parts: report.parts.map(({ number, heading }) => ({
      part: number,
      heading: report.source.slice(heading.start, heading.end).trim(),
      line: positionAt(lines, heading.start).line,
    })),
    cells: cellsJson(report, lines),
  }
}

function cellsJson(report: Report, lines: Lines): ReportJson['cells'] {
  const cells: Record<string, CellJson> = {}
  report.cells.forEach((cell, index) => {
    const address = report.form?.cells[index].address
    if (address === undefined || cell.state === 'absent') return
    cells[address] = { value: cell.value, text: cell.text, ...positionAt(lines, cell.start) }
  })
  return cells
}
