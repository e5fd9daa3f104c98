import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Choices that follow from a seed: the same seed gives the same report on every machine. */
export interface Random {
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number
  /** True in `share` of the cases (0 … 1, to the thousandth). */
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** @param seed any whole number */
export function createRandom(seed: number): Random {
  // Neighbouring seeds would begin alike: spread them first.
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1))
  const int = (from: number, to: number): number => uniformInt(generator, from, to)
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]
  const shuffle = <T>(list: readonly T[]): T[] => {
    const result = [...list]
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last)
      ;[result[last], result[other]] = [result[other], result[last]]
    }
    return result
  }
  return { int, chance: (share) => int(0, 999) < share * 1000, pick, shuffle }
}
