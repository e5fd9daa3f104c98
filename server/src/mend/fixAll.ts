import { checkReport } from '../check/check'
import type { Finding } from '../check/finding'
import type { Edit } from '../report/edit'
import type { Cell, Report, Table } from '../report/report'
import { inOrder } from './edits'
import { writeCells } from './writeCells'

/** Writing a total can show that the next one differs; a report settles after row totals, column totals and one more. */
const mostRounds = 8

/**
 * Every certain repair of the findings as edits that do not overlap. Sums that only come out once others are written
 * are followed until nothing certain is left, so that a second run changes nothing.
 * @param recheck the rules in force: pass what applies the user's settings, or a silenced rule would be mended
 */
export function fixAll(
  report: Report,
  findings: readonly Finding[],
  recheck: (report: Report) => readonly Finding[] = checkReport,
): readonly Edit[] {
  const written = new Map<number, number>()
  let current = report
  let open = findings
  for (let round = 0; round < mostRounds; round++) {
    const cells = certainCells(open)
    if (cells.size === 0) break
    for (const [cell, value] of cells) written.set(cell, value)
    current = withNumbers(current, cells)
    open = recheck(current)
  }
  const planned = [...written].map(([cell, value]) => ({ cell, value }))
  return inOrder([...writeCells(report, planned), ...certainReplacements(findings)])
}

/** Numbers that certain repairs write, by cell. */
function certainCells(findings: readonly Finding[]): ReadonlyMap<number, number> {
  const cells = new Map<number, number>()
  for (const repair of findings.flatMap((finding) => finding.repairs)) {
    if (!repair.certain || repair.kind !== 'write-cells') continue
    for (const { cell, value } of repair.cells) if (!cells.has(cell)) cells.set(cell, value)
  }
  return cells
}

function certainReplacements(findings: readonly Finding[]): readonly Edit[] {
  return findings.flatMap(({ repairs }) => {
    const [best] = repairs
    return best?.certain && best.kind === 'replace' ? best.edits : []
  })
}

/** The report as it reads with these numbers written. Places stay those of the text. */
function withNumbers(report: Report, numbers: ReadonlyMap<number, number>): Report {
  const cells = report.cells.map((cell, index): Cell => {
    const value = numbers.get(index)
    return value === undefined ? cell : { ...cell, state: 'number', value, text: String(value) }
  })
  const withRows = (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: cells.slice(row.row.first, row.row.first + row.cells.length) })),
  })
  const tables = Object.fromEntries(Object.entries(report.tables).map(([id, table]) => [id, withRows(table)]))
  return { ...report, cells, tables }
}
