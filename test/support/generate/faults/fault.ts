import type { Layout } from '../layout'
import type { ReportModel } from '../model'
import type { Random } from '../random'

/** What a checker must say about a planted fault: one message, with one of these codes. */
export interface Expectation {
  readonly codes: readonly string[]
  /** The culprit: the first cell that the finding names. */
  readonly cell?: string
  /** The finding must name this cell among others. */
  readonly among?: string
  /** The finding stands at a marked place of the text. */
  readonly marked?: boolean
}

/** A model with a fault in it, and the finding that the fault has to earn. */
export interface Planted {
  readonly model: ReportModel
  readonly expected: Expectation
}

/** A kind of mistake people make. */
export interface Fault {
  readonly name: string
  /** Layouts in which it cannot be seen. */
  readonly hiddenIn?: (layout: Layout) => boolean
  /** Changes a consistent report; null where the report offers no place for it. */
  readonly plant: (model: ReportModel, random: Random) => Planted | null
}

/** Without figures there is nothing to see in tables. */
export function needsFigures(layout: Layout): boolean {
  return layout.loses === 'all' || layout.loses === 'right'
}

/** A blank must leave something behind to be told from a cut row. */
export function needsBlanks(layout: Layout): boolean {
  return layout.loses !== undefined
}
