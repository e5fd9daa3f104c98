import type { Report } from '../../../server/src/report/report'
import { type ExpectedCell, expectedCells } from './expected'
import type { Expectation, Fault } from './faults/fault'
import { plantFault } from './faults/faults'
import type { Layout } from './layout'
import type { ReportModel } from './model'
import { addNoise, type Noise, noNoise, randomNoise } from './noise'
import { type Assembled, assemble, textOf } from './pieces'
import { createRandom } from './random'
import { randomReport } from './randomReport'
import { reportPieces } from './write'

/** A generated report with all that reading and checking must make of it. */
export interface Case {
  readonly seed: number
  readonly layout: Layout
  readonly model: ReportModel
  readonly noise: Noise
  readonly written: Assembled
  readonly cells: readonly ExpectedCell[]
}

/** A case with one fault in it. */
export interface FaultCase extends Case {
  readonly fault: Fault
  readonly expected: Expectation
}

/** What a caller may fix. */
export interface CaseWishes {
  /** Neither noise nor variants. */
  readonly plain?: boolean
  readonly year?: number
}

/** The consistent report of a seed in a layout. */
export function consistentCase(seed: number, layout: Layout, wishes: CaseWishes = {}): Case {
  return writtenCase(seed, layout, modelOf(seed, layout, wishes), wishes)
}

/** The report of a seed in a layout with one fault. */
export function faultyCase(seed: number, layout: Layout, wishes: CaseWishes = {}): FaultCase {
  const planted = plantFault(modelOf(seed, layout, wishes), layout, createRandom(seed ^ 0x2545f491))
  const base = writtenCase(seed, layout, planted.model, wishes)
  return { ...base, fault: planted.fault, expected: planted.expected }
}

/** The consistent report of a seed, made so that the layout can show it. */
export function modelOf(seed: number, layout: Layout, wishes: CaseWishes = {}): ReportModel {
  return randomReport(createRandom(seed), {
    plain: wishes.plain,
    year: wishes.year,
    scale: layout.scale,
    visibleBlanks: layout.loses === 'blanks',
  })
}

/** Prints a model; the same seed and layout print all models in the same manner and with the same noise. */
export function writtenCase(seed: number, layout: Layout, model: ReportModel, wishes: CaseWishes = {}): Case {
  const random = createRandom(seed ^ 0x5bd1e995)
  const noise = wishes.plain ? noNoise : randomNoise(random)
  const outline = {
    title: model.title.map(textOf).join(''),
    headings: model.parts.map((part) => `${part.numeral}${part.heading}`),
  }
  const pieces = addNoise(reportPieces(model, layout, random), outline, noise, random)
  const written = assemble(pieces)
  return { seed, layout, model, noise, written, cells: expectedCells(model, layout, written) }
}

/** What is wrong with a cell as it was read, or null. Positions count only where the text shows something. */
export function cellMistake(report: Report | undefined, expected: ExpectedCell): 'value' | 'place' | null {
  const cell = report?.cells[expected.index]
  if (!cell || cell.state !== expected.state || cell.value !== expected.value) return 'value'
  if (!expected.place) return null
  return cell.start === expected.place.start && cell.end === expected.place.end ? null : 'place'
}
