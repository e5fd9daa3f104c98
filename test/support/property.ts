import fc from 'fast-check'
import type { Layout } from './generate/layout'

/** `npm run test:property:long`: many more cases, and new ones each time. */
const long = process.env.MODE === 'long'

/** Time that a property may take, in milliseconds; 0 for as long as it takes. */
export const patience = { timeout: long ? 0 : 300_000 }

/**
 * How many cases a property gets. The daily run always takes the same ones, so that a red test is red again; the long run
 * takes new ones. On failure fast-check prints the seed; NIANBAO_SEED repeats that run, NIANBAO_RUNS multiplies cases.
 */
export function cases<Values>(count: number): fc.Parameters<Values> {
  const factor = Number(process.env.NIANBAO_RUNS ?? (long ? '20' : '1'))
  const given = process.env.NIANBAO_SEED
  const seed = given !== undefined ? Number(given) : long ? Date.now() % 0x7fffffff : 20260101
  return { numRuns: Math.ceil(count * factor), seed, endOnFailure: true }
}

/** The seed of a generated report; smaller ones are not simpler, so there is nothing to shrink. */
export const reportSeed: fc.Arbitrary<number> = fc.noBias(fc.noShrink(fc.nat()))

/** One of these layouts; a failure prints its id. */
export function layoutOf(layouts: readonly Layout[]): fc.Arbitrary<Layout> {
  return fc.constantFrom(...layouts.map((layout) => ({ ...layout, [fc.toStringMethod]: () => layout.id })))
}

/** The seeds of a run, for what is judged by rates: failures name the seed of each report. */
export function seedsOf({ numRuns, seed }: fc.Parameters<unknown>): readonly number[] {
  return fc.sample(reportSeed, { numRuns, seed })
}
