import type { Finding, Repair } from '../check/finding'
import type { Edit } from '../report/edit'
import type { Report } from '../report/report'
import { convertForm } from './convertForm'
import { inOrder } from './edits'
import type { Fix } from './fix'
import { insertPart } from './insertPart'
import { insertRows } from './insertRows'
import { insertTable } from './insertTable'
import { writeCells } from './writeCells'

/** The fixes a finding offers, best first, as edits in the manner of the text. Repairs that the text gives no place for are left out. */
export function fixesFor(report: Report, finding: Finding): readonly Fix[] {
  return finding.repairs.flatMap((repair) => {
    const edits = editsOf(report, repair)
    return edits.length === 0 ? [] : [{ title: repair.title, edits, certain: repair.certain }]
  })
}

function editsOf(report: Report, repair: Repair): readonly Edit[] {
  switch (repair.kind) {
    case 'write-cells':
      return writeCells(report, repair.cells)
    case 'replace':
      return inOrder(repair.edits)
    case 'insert-part':
      return insertPart(report, repair.part)
    case 'insert-table':
      return insertTable(report, repair.table)
    case 'insert-rows':
      return insertRows(report, repair.rows)
    case 'convert-form':
      return convertForm(report, repair.to)
  }
}
