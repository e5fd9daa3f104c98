import { ownGovernment, wholeArea } from '../../forms/statementsBodies'
import { intakeStatements } from '../../forms/statementsRequestReadings'
import { takenBackBefore, takenBackBehind, unansweredBehind } from '../../forms/statementsShares'
import { aroundOf } from './around'
import { counts } from './item'
import type { Judged } from './judge'
import type { NumberInProse } from './numbers'
import { sentenceEnd, sentenceStart } from './sentence'

/**
 * 政府新收2件，…；部门新收4件: where several numbers of the same words disagree with a cell and together give it, each is
 * a share of it, and nothing is wrong. Nor is a number known to be wrong that is what others, or requests that were taken
 * back, leave of a total.
 * @param judged the statements of a paragraph
 */
export function sharesOf(judged: readonly Judged[]): ReadonlySet<Judged> {
  const disagreeing = judged.filter(({ outcome }) => outcome === 'disagrees')
  const isShare = (one: Judged) => {
    const alike = judged.filter((other) => hasSameWords(one, other))
    const open = alike.filter(({ outcome }) => outcome !== 'agrees')
    const sum = open.reduce((sofar, { statement }) => sofar + statement.item.number.value, 0)
    if (open.length > 1 && one.expected.some(({ value }) => value === sum)) return true
    return (
      wholeArea.test(clauseOf(one)) && alike.some((other) => isConfirmed(other) && ownGovernment.test(clauseOf(other)))
    )
  }
  return new Set(disagreeing.filter((one) => leavesAnswers(one, disagreeing) || leavesWithdrawn(one) || isShare(one)))
}

function isConfirmed({ outcome }: Judged): boolean {
  return outcome === 'agrees'
}

function clauseOf({ prose, statement: { item } }: Judged): string {
  return aroundOf(prose, item).clause
}

/**
 * 收到15件，答复7件，不予受理4件，内容不明确1件: the answers are what the named ones leave of the total. Where another number of
 * the sentence disagrees, or the table confirms what they make up, it is not known that they are wrong.
 */
function leavesAnswers({ prose: { text, numbers }, statement, expected }: Judged, others: readonly Judged[]): boolean {
  const { number } = statement.item
  if (!statement.ids.includes('concluded') || !unansweredBehind.test(text.slice(number.end, number.end + 8)))
    return false
  const start = sentenceStart(text, number.from)
  const end = sentenceEnd(text, number.end)
  const isInside = ({ statement: { item } }: Judged) => item.number.from >= start && item.number.end <= end
  if (others.some((other) => other.statement !== statement && isInside(other))) return true
  let sum = number.value
  return numbers.some((other) => {
    if (other.from < number.end || other.end > end || other.unit !== number.unit) return false
    sum += other.value
    return expected.some(({ value }) => value === sum)
  })
}

/**
 * 收到12件，申请人撤回2件，在答复的10件中，…: what was taken back, told anywhere in the paragraph, may or may not be among the
 * table's requests.
 */
function leavesWithdrawn({ prose: { text, numbers }, statement, expected }: Judged): boolean {
  const { number } = statement.item
  if (!statement.ids.some((id) => intakeStatements.has(id))) return false
  return numbers.some((other) => {
    if (other === number || !counts(other) || !wasTakenBack(text, other)) return false
    return expected.some(({ value }) => Math.abs(value - number.value) === other.value)
  })
}

function wasTakenBack(text: string, { from, to }: NumberInProse): boolean {
  return takenBackBehind.test(text.slice(to, to + 16)) || takenBackBefore.test(text.slice(Math.max(0, from - 16), from))
}

function hasSameWords({ statement: one }: Judged, { statement: other }: Judged): boolean {
  return one.kind === other.kind && one.ids.join() === other.ids.join()
}
