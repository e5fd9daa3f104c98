import { type Finding, isProblem, type Severity } from '../check/finding'
import type { Form } from '../forms/form'
import type { Report } from '../report/report'
import type { PreviewCell } from './previewModel'

/** What marks a cell in the preview. */
export interface CellMarks {
  /** Numbers of findings, strongest first. */
  readonly findings: readonly number[]
  readonly shouldBe?: PreviewCell['shouldBe']
}

/** Which findings mark which cells, by cell number, and what the cells should be. */
export function marksOf(form: Form, report: Report, findings: readonly Finding[]): ReadonlyMap<number, CellMarks> {
  const marks = new Map<number, CellMarks>()
  const strongestFirst = findings
    .map((finding, number) => ({ finding, number }))
    .sort((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity))
  for (const { finding, number } of strongestFirst) {
    for (const cell of markedCells(form, finding)) {
      const mark = marks.get(cell)
      const shouldBe = mark?.shouldBe ?? proposedValue(form, report, finding, cell)
      marks.set(cell, { findings: [...(mark?.findings ?? []), number], ...(shouldBe ? { shouldBe } : {}) })
    }
  }
  return marks
}

/** A broken sum marks its culprit and what its repair would write; the other cells are lit up when it is chosen. */
function markedCells(form: Form, finding: Finding): ReadonlySet<number> {
  const named = isIdentity(finding) ? finding.cells.slice(0, 1) : finding.cells
  const cells = named.flatMap((address) => form.cellAt.get(address)?.index ?? [])
  return new Set([...cells, ...(isIdentity(finding) ? writtenCells(finding).map(({ cell }) => cell) : [])])
}

/** Sums are proposed where they are wrong; a zero for every cell that is still to be filled in would be noise. */
function proposedValue(form: Form, report: Report, finding: Finding, cell: number): CellMarks['shouldBe'] {
  const written = writtenCells(finding).find((candidate) => candidate.cell === cell)
  if (!written || !(isIdentity(finding) || isBlankTotal(form, finding, cell))) return undefined
  if (report.cells[cell]?.value === written.value) return undefined
  return { value: written.value, certain: written.certain }
}

function isBlankTotal(form: Form, finding: Finding, cell: number): boolean {
  return form.cells[cell].total && isProblem(finding)
}

function writtenCells(finding: Finding): readonly { cell: number; value: number; certain: boolean }[] {
  const repair = finding.repairs.find((candidate) => candidate.kind === 'write-cells')
  if (repair?.kind !== 'write-cells') return []
  return repair.cells.map(({ cell, value }) => ({ cell, value, certain: repair.certain }))
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** The finding is a broken equation of the form. */
function isIdentity(finding: Finding): boolean {
  return finding.code.startsWith('identity.')
}
