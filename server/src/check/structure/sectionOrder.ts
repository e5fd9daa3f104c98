import type { Part } from '../../report/report'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { definitionOf, firstParts, partName } from './partNames'

/** Parts stand out of order: those that would have to move are reported, the others stay. */
export const sectionOrder: Rule = {
  code: 'structure.section-order',
  title: '部分次序不对',
  severity: 'warning',
  fix: 'none',
  source: '年度报告格式规定了六个部分的次序。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    const parts = firstParts(report)
    if (parts.every((part, index) => index === 0 || part.number > parts[index - 1].number)) return
    const inPlace = new Set(longestRising(parts))
    for (const part of parts) {
      const definition = definitionOf(form, part.number)
      if (inPlace.has(part) || !definition) continue
      const before = [...inPlace].filter((other) => other.number < part.number).at(-1)
      const after = [...inPlace].find((other) => other.number > part.number)
      // The one it stands on the wrong side of.
      const isLate = after !== undefined && parts.indexOf(part) > parts.indexOf(after)
      const neighbour = isLate ? after : (before ?? after)
      const place = neighbour && definitionOf(form, neighbour.number)
      if (!place) continue
      yield {
        start: part.heading.start,
        end: part.heading.end,
        message: `${partName(definition)}应在第${place.numeral}部分${neighbour === before ? '之后' : '之前'}`,
        related: [{ start: neighbour.heading.start, end: neighbour.heading.end, message: `${partName(place)}在这里` }],
      }
    }
  },
}

/** The longest sub-sequence of parts whose numbers rise; the earliest of several. */
function longestRising(parts: readonly Part[]): readonly Part[] {
  let best: readonly Part[] = []
  const endingAt: (readonly Part[])[] = []
  for (const part of parts) {
    const before = endingAt
      .filter((chain) => chain[chain.length - 1].number < part.number)
      .reduce<readonly Part[]>((longest, chain) => (chain.length > longest.length ? chain : longest), [])
    const chain = [...before, part]
    endingAt.push(chain)
    if (chain.length > best.length) best = chain
  }
  return best
}
