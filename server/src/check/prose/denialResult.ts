import { afterResult, bareDenial, beforeResult } from '../../forms/statementsDenial'
import type { CheckContext } from '../rule'
import { type Clause, wordsAfter } from './clause'
import type { Denied } from './denial'
import type { ProseWord } from './lexicon'
import type { ProseParagraph } from './prose'
import { requestReadingsOf } from './reading'
import { isResult } from './requestIds'
import { isAboutRequests } from './topic'

/** 没有不予公开的情形, 未作出不予公开决定: results that the clause denies, and nothing else; `null` if it does not. */
export function deniedResult(
  { form }: CheckContext,
  prose: ProseParagraph,
  word: ProseWord,
  clause: Clause,
): Denied | null {
  const results = wordsAfter(prose, clause, word.to)
  const last = results.at(-1)
  if (!last || !results.every(({ role, id }) => role === 'request' && isResult(id))) return null
  if (word.id !== 'notMade' && !bareDenial.test(prose.text.slice(word.from, word.to))) return null
  if (!beforeResult.test(prose.text.slice(word.to, results[0].from))) return null
  if (!afterResult.test(prose.text.slice(last.to, clause.to))) return null
  if (!isAboutRequests(prose, clause.from, last.to)) return null
  const readings = results.flatMap(({ id }) => requestReadingsOf(form, id).slice(0, 1))
  return { readings, all: false, from: word.from, to: last.to }
}
