import type { Form } from '../../forms/form'
import { unansweredBehind } from '../../forms/statementsShares'
import type { ProseParagraph } from './prose'
import { differenceOfReadings, requestReadingsOf } from './reading'
import { isResult } from './requestIds'
import { sentenceEnd } from './sentence'
import type { Statement } from './statement'

/**
 * 收到12件，答复7件，不予处理4件，无法提供1件: what was answered may leave out what the sentence goes on to name, as the
 * tables count that. So a slip in what is named is no slip in what was answered.
 * @param behind statements of the same paragraph, in text order
 */
export function besideUnanswered(
  { text }: ProseParagraph,
  statement: Statement,
  behind: readonly Statement[],
  form: Form,
): Statement {
  const { kind, ids, item, readings } = statement
  if (kind !== 'request' || !ids.includes('concluded')) return statement
  if (!unansweredBehind.test(text.slice(item.number.end, item.number.end + 8))) return statement
  const end = sentenceEnd(text, item.to)
  const named = behind.filter(
    (other) => other.kind === 'request' && other.item.number.end <= end && other.ids.every(isResult),
  )
  if (named.length === 0) return statement
  const [whole] = requestReadingsOf(form, 'concluded')
  const apart = differenceOfReadings(
    whole,
    named.map((other) => other.readings[0]),
  )
  return { ...statement, readings: [apart, ...readings] }
}
