import { type Case, consistentCase, type FaultCase, faultyCase } from '../generate/cases'
import type { Layout } from '../generate/layout'
import { type CleanVerdict, type FaultVerdict, judgeClean, judgeFault } from './judge'

/** How reading did on consistent reports of one layout. */
export interface CleanMeasurement {
  readonly reports: number
  readonly cells: number
  readonly cellsRead: number
  readonly placesRight: number
  readonly silent: number
  /** What went wrong, one line a report. */
  readonly failures: readonly string[]
}

/** How checking did on reports with one fault. */
export interface FaultMeasurement {
  readonly faults: number
  readonly found: number
  readonly withoutSecond: number
  readonly failures: readonly string[]
  /** Faults missed and second warnings by kind of fault. */
  readonly byFault: ReadonlyMap<string, { readonly planted: number; readonly missed: number; readonly second: number }>
}

/** Reads and checks the consistent reports of these seeds. */
export function measureClean(layout: Layout, seeds: readonly number[], plain = false): CleanMeasurement {
  const failures: string[] = []
  let cells = 0
  let wrongValues = 0
  let wrongPlaces = 0
  let silent = 0
  for (const seed of seeds) {
    const example = consistentCase(seed, layout, { plain })
    const verdict = judgeClean(example)
    cells += example.cells.length
    wrongValues += verdict.wrongValues.length
    wrongPlaces += verdict.wrongPlaces.length
    if (verdict.falseAlarms.length === 0) silent++
    if (verdict.wrongValues.length + verdict.wrongPlaces.length + verdict.falseAlarms.length > 0) {
      failures.push(`${layout.id} seed ${seed} clean: ${describeClean(example, verdict)}`)
    }
  }
  const cellsRead = cells - wrongValues
  return { reports: seeds.length, cells, cellsRead, placesRight: cellsRead - wrongPlaces, silent, failures }
}

function describeClean(example: Case, verdict: CleanVerdict): string {
  const wrong = [...verdict.wrongValues, ...verdict.wrongPlaces]
  const report = verdict.document.reports[0]
  const sample = wrong.slice(0, 2).map((cell) => {
    const read = report?.cells[cell.index]
    const address = example.model.form.cells[cell.index].address
    return `${address} ${cell.state} ${cell.text} ↔ ${read ? `${read.state} ${read.text}` : 'nothing'}`
  })
  const alarms = verdict.falseAlarms.slice(0, 2).map((finding) => `${finding.code} ${finding.message}`)
  return `${wrong.length} cells; ${[...sample, ...alarms].join(' · ')}`
}

/** Checks the reports of these seeds with one fault in each. */
export function measureFaults(layout: Layout, seeds: readonly number[], plain = false): FaultMeasurement {
  const failures: string[] = []
  const byFault = new Map<string, { planted: number; missed: number; second: number }>()
  let found = 0
  let withoutSecond = 0
  for (const seed of seeds) {
    const example = faultyCase(seed, layout, { plain })
    const verdict = judgeFault(example)
    const entry = byFault.get(example.fault.name) ?? { planted: 0, missed: 0, second: 0 }
    byFault.set(example.fault.name, entry)
    entry.planted++
    if (verdict.found) found++
    else entry.missed++
    if (verdict.others.length === 0) withoutSecond++
    else entry.second++
    if (!verdict.found || verdict.others.length > 0) {
      failures.push(`${layout.id} seed ${seed} ${example.fault.name}: ${describeFault(example, verdict)}`)
    }
  }
  return { faults: seeds.length, found, withoutSecond, failures, byFault }
}

function describeFault(example: FaultCase, verdict: FaultVerdict): string {
  const { codes, cell, among } = example.expected
  const others = verdict.found ? verdict.others : verdict.findings
  const said = others.slice(0, 3).map((finding) => `${finding.code} ${finding.cells[0] ?? ''} ${finding.message}`)
  const state = verdict.found ? 'found, but also' : `missed ${codes.join('/')} ${cell ?? among ?? ''}; said`
  return `${state}: ${said.join(' · ') || 'nothing'}`
}
