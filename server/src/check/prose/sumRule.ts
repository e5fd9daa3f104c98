import type { Span } from '../../report/span'
import { figureText } from '../../text/figureText'
import type { Repair } from '../finding'
import { signed } from '../phrase'
import type { Rule, RuleFinding } from '../rule'
import { proseFacts } from './facts'
import { placeOf } from './prose'
import type { BrokenSum } from './sums'

/** A total stated in the prose is not the sum of the parts stated with it. */
export const proseSum: Rule = {
  code: 'prose.sum',
  title: '文中分项之和不等于总数',
  severity: 'warning',
  quieter: { severity: 'hint', when: '所列分项未必是全部（“包括”“等”）时' },
  fix: 'offered',
  source: '观察：117 处“总数，其中分项”里 110 处成立，7 处确为笔误。',
  *check(context) {
    for (const broken of proseFacts(context).sums) if (!broken.fee) yield sumFinding(broken, context.report.source)
  },
}

/** The finding for a list that does not add up: on its total, or on the parts where the tables confirm the total. */
export function sumFinding(broken: BrokenSum, source: string): RuleFinding {
  const { list, parts, sum, severity, totalStands } = broken
  const { prose, total } = list
  const text = (from: number, to: number) => prose.text.slice(from, to)
  const totalPlace = placeOf(prose, total)
  const printed = text(total.from, total.to) + total.unit
  const difference = sum - total.value
  const added = parts.map((part) => text(part.from, part.to)).join('+')
  const first = parts.reduce((a, b) => (a.from < b.from ? a : b))
  const last = parts.reduce((a, b) => (a.to > b.to ? a : b))
  const place = totalStands ? placeOf(prose, { from: first.from, to: last.to }) : totalPlace
  return {
    ...place,
    severity,
    message: `文中总数为 ${printed}，所列分项 ${added} 之和为 ${round(sum)}（相差 ${signed(round(difference))}）`,
    related: totalStands
      ? [{ ...totalPlace, message: '总数' }]
      : parts.map((part) => ({ ...placeOf(prose, part), message: '分项' })),
    repairs: totalStands ? partRepairs(broken, source) : [replaceTotal(totalPlace, source, round(sum))],
  }
}

function replaceTotal(place: Span, source: string, sum: number): Repair {
  return { kind: 'replace', title: `总数改为 ${sum}`, certain: false, edits: [replaced(place, source, sum)] }
}

function replaced(place: Span, source: string, value: number) {
  return { ...place, text: figureText(source.slice(place.start, place.end), value) }
}

/** More parts that may be wrong make a list of guesses. */
const mostSuspects = 3

/** The total stands, so that a part has to give way: the one that the tables do not confirm, or one of a few. */
function partRepairs({ list, suspects, sum }: BrokenSum, source: string): readonly Repair[] {
  const { prose, total } = list
  if (suspects.length > mostSuspects) return []
  return suspects.flatMap((part): readonly Repair[] => {
    const value = round(part.value + total.value - sum)
    if (part.unit !== total.unit || value <= 0) return []
    const title = `分项 ${prose.text.slice(part.from, part.to)} 改为 ${value}`
    return [{ kind: 'replace', title, certain: false, edits: [replaced(placeOf(prose, part), source, value)] }]
  })
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
