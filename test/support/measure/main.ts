import { parseArgs } from 'node:util'
import { consistentCase, faultyCase } from '../generate/cases'
import type { Layout } from '../generate/layout'
import { layoutById, layouts } from '../generate/layouts/layouts'
import { type CleanMeasurement, type FaultMeasurement, measureClean, measureFaults } from './measure'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', multiple: true },
    plain: { type: 'boolean', default: false },
    show: { type: 'string', default: '0' },
    faults: { type: 'boolean', default: false },
    print: { type: 'string' },
  },
})
const chosen = values.layout ? values.layout.map(layoutById) : layouts

if (values.print !== undefined) {
  const make = values.print === 'fault' ? faultyCase : consistentCase
  process.stdout.write(make(Number(values.seed), chosen[0], { plain: values.plain }).written.text)
} else {
  measureAll()
}

function measureAll(): void {
  const seeds = Array.from({ length: Number(values.reports) }, (_, number) => Number(values.seed) + number)
  const show = Number(values.show)
  console.log('layout                    cells read  exact place  silent  faults found  no second')
  for (const layout of chosen) {
    const clean = measureClean(layout, seeds, values.plain)
    const faults = measureFaults(layout, seeds, values.plain)
    console.log(line(layout, clean, faults))
    for (const failure of clean.failures.slice(0, show)) console.log(`    ${failure}`)
    for (const failure of faults.failures.slice(0, show)) console.log(`    ${failure}`)
    if (values.faults) for (const text of faultLines(faults)) console.log(`    ${text}`)
  }
}

function line(layout: Layout, clean: CleanMeasurement, faults: FaultMeasurement): string {
  const cell = (part: number, whole: number): string => percent(part, whole).padStart(12)
  return [
    `${layout.id} ${layout.name}`.padEnd(24),
    cell(clean.cellsRead, clean.cells),
    cell(clean.placesRight, clean.cells),
    percent(clean.silent, clean.reports).padStart(9),
    cell(faults.found, faults.faults),
    cell(faults.withoutSecond, faults.faults),
  ].join('')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`
}

function faultLines(result: FaultMeasurement): string[] {
  return [...result.byFault]
    .filter(([, { missed, second }]) => missed + second > 0)
    .map(
      ([name, { planted, missed, second }]) => `${name}: ${planted} planted, ${missed} missed, ${second} with a second`,
    )
}
