/**
 * What is behind broken equations.
 * `total`: a total differs from the sum that defines it. `crossing`: another cell, which its equations agree on.
 * `equation`: no single cell can be blamed; reported at the cell that the equation computes.
 * `misplaced`: figures that are right stand in the wrong cells.
 */
export interface Fault {
  readonly kind: 'total' | 'crossing' | 'equation' | 'misplaced'
  /** Number of the cell the finding stands on. */
  readonly culprit: number
  /** What the culprit would have to be; `null` where that is below zero, or where the culprit is confirmed. */
  readonly expected: number | null
  /** Numbers of the broken equations it explains, the one that words the message first. */
  readonly equations: readonly number[]
  /** Equations of the total column that are broken alike because the rows between them hold. */
  readonly alike: readonly number[]
  /** What `misplaced` cells would hold with their figures where they belong, the culprit first; in cell order. */
  readonly rewrites?: readonly Rewrite[]
}

/** A cell with the number that belongs there. */
export interface Rewrite {
  readonly cell: number
  readonly value: number
}
