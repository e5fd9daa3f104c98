import { parseArgs } from 'node:util'
import { consistentCase, faultyCase } from '../generate/cases'
import { layoutById, layouts } from '../generate/layouts/layouts'
import { type Measurement, measureLayout } from './measure'

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
  console.log('layout                    cells read  exact place  silent  faults found  no second')
  for (const layout of chosen) {
    const options = {
      reports: Number(values.reports),
      firstSeed: Number(values.seed),
      plain: values.plain,
      show: Number(values.show),
    }
    const result = measureLayout(layout, options)
    console.log(line(result))
    for (const failure of result.failures) console.log(`    ${failure}`)
    if (values.faults) for (const text of faultLines(result)) console.log(`    ${text}`)
  }
}

function line(result: Measurement): string {
  const name = `${result.layout.id} ${result.layout.name}`.padEnd(24)
  const cell = (part: number, whole: number): string => percent(part, whole).padStart(12)
  return [
    name,
    cell(result.cellsRead, result.cells),
    cell(result.placesRight, result.cells),
    percent(result.silent, result.reports).padStart(9),
    cell(result.faultsFound, result.faults),
    cell(result.withoutSecond, result.faults),
  ].join('')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`
}

function faultLines(result: Measurement): string[] {
  return [...result.byFault]
    .filter(([, { missed, second }]) => missed + second > 0)
    .map(
      ([name, { planted, missed, second }]) => `${name}: ${planted} planted, ${missed} missed, ${second} with a second`,
    )
}
