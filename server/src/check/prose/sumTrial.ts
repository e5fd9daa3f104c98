import type { Judgements } from './judge'
import type { NumberInProse } from './numbers'
import type { SumList } from './sumLists'

/** A list of the prose that is tried for a break. */
export interface SumTrial {
  /** Up to where it ends. */
  readonly list: SumList
  /** Its total, in the unit of the total. */
  readonly wanted: number
  /** What the first 1, 2, … parts add up to; for a total that comes last, the last 1, 2, … parts. */
  readonly sums: readonly number[]
  readonly judged: Judgements
  /** What table 三 gives for all requests. */
  readonly totals: readonly number[]
}

/** A trial in which so many parts count as the list most likely has. */
export interface CountedTrial extends SumTrial {
  readonly parts: readonly NumberInProse[]
  /** What those parts add up to. */
  readonly sum: number
}
