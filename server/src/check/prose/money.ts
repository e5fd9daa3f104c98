import type { NumberInProse } from './numbers'

/** Units of money in prose, with what each is worth in 元. */
const yuanByUnit: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 10_000],
  ['亿元', 100_000_000],
])

/** Names an amount whose digits are followed by something else, as 百元 or 千元. */
const unknownUnit = '?元'

/** 元 in a unit of money; NaN for a unit that is none. */
export function yuanIn(unit: string): number {
  return yuanByUnit.get(unit) ?? Number.NaN
}

/** The unit of money that is worth so many 元; one that `yuanIn` does not know where none is. */
export function moneyUnit(yuan: number): string {
  for (const [unit, worth] of yuanByUnit) if (worth === yuan) return unit
  return unknownUnit
}

/** Sums of money differ by less only because they are counted in fractions. */
export const step = 1e-6

/** The value of a number in the unit of another. */
export function amount(number: NumberInProse, like: NumberInProse): number {
  return number.kind === 'money' ? (number.value * yuanIn(number.unit)) / yuanIn(like.unit) : number.value
}
