import type { Report } from '../report/report'
import { type Lines, type Position, positionAt } from '../text/lines'

/** A cell as `extract` gives it: the number as printed (`null` for a blank or unreadable cell) and where it stands. */
export interface CellJson {
  readonly value: number | null
  readonly text: string
  /** `null`, as the character, where the text came out of something else and its places mean nothing to anyone. */
  readonly line: number | null
  readonly character: number | null
}

/** What `extract` tells about a report. Cells that the text does not have are left out. */
export interface ReportJson {
  readonly form: string | null
  readonly year: number | null
  readonly organisation: string | null
  readonly parts: readonly { readonly part: number; readonly heading: string; readonly line: number | null }[]
  readonly cells: Readonly<Record<string, CellJson>>
}

/**
 * A report as plain data. Lines and characters count from zero, characters in UTF-16 units.
 * @param lines of the report's text; `null` leaves all places out
 */
export function reportJson(report: Report, lines: Lines | null): ReportJson {
  return {
    form: report.form?.id ?? null,
    year: report.year,
    organisation: report.organisation,
    parts: report.parts.map(({ number, heading }) => ({
      part: number,
      heading: report.source.slice(heading.start, heading.end).trim(),
      line: placeOf(lines, heading.start).line,
    })),
    cells: cellsJson(report, lines),
  }
}

function cellsJson(report: Report, lines: Lines | null): ReportJson['cells'] {
  const cells: Record<string, CellJson> = {}
  report.cells.forEach((cell, index) => {
    const address = report.form?.cells[index].address
    if (address === undefined || cell.state === 'absent') return
    cells[address] = { value: cell.value, text: cell.text, ...placeOf(lines, cell.start) }
  })
  return cells
}

const nowhere = { line: null, character: null }

function placeOf(lines: Lines | null, offset: number): Position | typeof nowhere {
  return lines ? positionAt(lines, offset) : nowhere
}
