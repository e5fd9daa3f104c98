import { consistentCase, faultyCase } from '../generate/cases'
import type { Layout } from '../generate/layout'
import { judgeClean, judgeFault } from './judge'

/** Counts of one layout over many generated reports. */
export interface Measurement {
  readonly layout: Layout
  readonly reports: number
  readonly cells: number
  readonly cellsRead: number
  readonly placesRight: number
  readonly silent: number
  readonly faults: number
  readonly faultsFound: number
  readonly withoutSecond: number
  /** Up to `show` examples of what went wrong, one line each. */
  readonly failures: readonly string[]
  /** Faults missed and second warnings by kind of fault. */
  readonly byFault: ReadonlyMap<string, { readonly planted: number; readonly missed: number; readonly second: number }>
}

export interface MeasureOptions {
  readonly reports: number
  readonly firstSeed: number
  readonly plain: boolean
  readonly show: number
}

/** Reads and checks `reports` consistent reports and as many faulty ones in a layout. */
export function measureLayout(layout: Layout, options: MeasureOptions): Measurement {
  const failures: string[] = []
  const clean = measureClean(layout, options, failures)
  const faulty = measureFaults(layout, options, failures)
  return { layout, reports: options.reports, ...clean, ...faulty, failures }
}

function measureClean(layout: Layout, options: MeasureOptions, failures: string[]) {
  let cells = 0
  let wrongValues = 0
  let wrongPlaces = 0
  let silent = 0
  for (let seed = options.firstSeed; seed < options.firstSeed + options.reports; seed++) {
    const example = consistentCase(seed, layout, { plain: options.plain })
    const verdict = judgeClean(example)
    cells += example.cells.length
    wrongValues += verdict.wrongValues.length
    wrongPlaces += verdict.wrongPlaces.length
    if (verdict.falseAlarms.length === 0) silent++
    const wrong = [...verdict.wrongValues, ...verdict.wrongPlaces]
    if (failures.length >= options.show || wrong.length + verdict.falseAlarms.length === 0) continue
    const report = verdict.document.reports[0]
    const sample = wrong.slice(0, 2).map((cell) => {
      const read = report?.cells[cell.index]
      return `${example.model.form.cells[cell.index].address} ${cell.state} ${cell.text} ↔ ${read ? `${read.state} ${read.text}` : 'nothing'}`
    })
    const alarms = verdict.falseAlarms.slice(0, 2).map((finding) => `${finding.code} ${finding.message}`)
    failures.push(`${layout.id} seed ${seed} clean: ${wrong.length} cells; ${[...sample, ...alarms].join(' · ')}`)
  }
  return { cells, cellsRead: cells - wrongValues, placesRight: cells - wrongValues - wrongPlaces, silent }
}

function measureFaults(layout: Layout, options: MeasureOptions, failures: string[]) {
  const byFault = new Map<string, { planted: number; missed: number; second: number }>()
  let found = 0
  let withoutSecond = 0
  const limit = failures.length + options.show
  for (let seed = options.firstSeed; seed < options.firstSeed + options.reports; seed++) {
    const example = faultyCase(seed, layout, { plain: options.plain })
    const verdict = judgeFault(example)
    const entry = byFault.get(example.fault.name) ?? { planted: 0, missed: 0, second: 0 }
    byFault.set(example.fault.name, entry)
    entry.planted++
    if (verdict.found) found++
    else entry.missed++
    if (verdict.others.length === 0) withoutSecond++
    else entry.second++
    if ((verdict.found && verdict.others.length === 0) || failures.length >= limit) continue
    const wanted = `${example.expected.codes.join('/')} ${example.expected.cell ?? example.expected.among ?? ''}`
    const said = verdict.findings
      .filter((finding) => finding !== verdict.found)
      .slice(0, 3)
      .map((finding) => `${finding.code} ${finding.cells[0] ?? ''} ${finding.message}`)
    const state = verdict.found ? 'found, but also' : `missed ${wanted}; said`
    failures.push(`${layout.id} seed ${seed} ${example.fault.name}: ${state}: ${said.join(' · ') || 'nothing'}`)
  }
  return { faults: options.reports, faultsFound: found, withoutSecond, byFault }
}
