import { newTopic } from '../../forms/statementsSums'
import { amount } from './money'
import type { NumberInProse } from './numbers'
import { isBracketed, sentenceEnd } from './sentence'
import type { SumList } from './sumLists'

/** Parts of a list with those that are counted in another unit. */
interface MixedParts {
  readonly parts: readonly NumberInProse[]
  readonly sum: number
  /** Whether those belong to the total decides whether too much or too little is named. */
  readonly doubtful: boolean
}

/**
 * `397条，其中网站68条，公众号42件，报刊287条`: what stands between the parts is one of them, whatever its unit; what stands behind them
 * (稿件5篇) is where it brings the sum nearer to the total.
 * @param parts those of the total's unit
 * @param sum what they add up to
 */
export function withOtherUnits(list: SumList, parts: readonly NumberInProse[], sum: number): MixedParts {
  const { total, manner } = list
  if (manner === 'after' || total.kind !== 'count') return { parts, sum, doubtful: false }
  const others = othersOf(list, parts[0].end, parts[parts.length - 1])
  // Units in turn are no list of one thing.
  if (others.length === 0 || others.length >= parts.length) return { parts, sum, doubtful: false }
  const all = others.reduce((sofar, other) => sofar + amount(other, total), sum)
  const away = (value: number) => Math.abs(value - total.value)
  const isNearer = away(all) < away(sum)
  const doubtful = sum < total.value && !isNearer
  const last = parts[parts.length - 1]
  const counted = isNearer ? others : others.filter(({ end }) => end < last.from)
  const mixed = [...parts, ...counted].sort((one, other) => one.from - other.from)
  return { parts: mixed, sum: counted.reduce((sofar, other) => sofar + amount(other, total), sum), doubtful }
}

/** Counts of another unit between the parts, and one right behind them. */
function othersOf(
  { prose: { text, numbers }, total }: SumList,
  from: number,
  last: NumberInProse,
): readonly NumberInProse[] {
  const behind = numbers.find(({ kind, from: at }) => kind === 'count' && at >= last.end)
  const end = sentenceEnd(text, last.end)
  return numbers.filter((number) => {
    if (number.kind !== 'count' || number.from < from || number.unit === '' || number.unit === total.unit) return false
    if (number.approximate || isBracketed(text, number.from)) return false
    if (number.from < last.from) return true
    const between = text.slice(last.end, number.from)
    return number === behind && number.end <= end && /^[,、]/.test(between) && !newTopic.test(between)
  })
}
