import { carriesTo, isCarriedFrom } from '../../forms/yearWords'
import { figureText } from '../../text/figureText'
import { proseFacts } from '../prose/facts'
import type { Judged } from '../prose/judge'
import type { NumberInProse } from '../prose/numbers'
import { placeOf } from '../prose/prose'
import { requestReadingsOf, tableValue } from '../prose/reading'
import { isCarried } from '../prose/statement'
import type { CheckContext, RuleFinding } from '../rule'

/** No request is carried over for longer; an earlier year is another matter. */
const longestCarry = 4

/**
 * 结转至2024年3件 in the report of 2024, 2022年结转2件: a year that was left standing. Table 三 says which way the requests
 * went: told only where the number is that of one carry-over and not of the other.
 */
export function* carryFindings(context: CheckContext, year: number): Iterable<RuleFinding> {
  for (const judged of proseFacts(context).judged.values()) {
    const stale = staleYear(context, judged, year)
    if (stale === null) continue
    const place = placeOf(judged.prose, stale.named)
    const { source } = context.report
    yield {
      ...place,
      message: `结转的年份为 ${stale.named.value}，${year} 年度的报告应为 ${stale.wanted}`,
      repairs: [
        {
          kind: 'replace',
          title: `年份改为 ${stale.wanted}`,
          certain: false,
          edits: [{ ...place, text: figureText(source.slice(place.start, place.end), stale.wanted) }],
        },
      ],
    }
  }
}

function staleYear(
  context: CheckContext,
  { prose, statement, outcome }: Judged,
  year: number,
): { readonly named: NumberInProse; readonly wanted: number } | null {
  if (outcome !== 'agrees' || !isCarried(statement)) return null
  const { item } = statement
  const years = prose.numbers.filter(({ kind, from, to }) => kind === 'year' && from >= item.from && to <= item.to)
  const [named] = years
  if (years.length !== 1 || named.value < year - longestCarry) return null
  const { text } = prose
  const isTarget = carriesTo.test(text.slice(item.from, named.from))
  const isOrigin = !isTarget && isCarriedFrom.test(text.slice(named.to, item.to))
  const isStale = isTarget ? named.value <= year : isOrigin && named.value < year - 1
  if (!isStale) return null
  const count = (id: string) => tableValue(context, requestReadingsOf(context.form, id)[0])
  const [own, other] = isTarget ? ['carriedOut', 'carriedIn'] : ['carriedIn', 'carriedOut']
  if (count(own) !== item.number.value || count(other) === item.number.value) return null
  return { named, wanted: isTarget ? year + 1 : year - 1 }
}
