import type { Form } from '../../forms/form'
import { adjoinsDispute, eachOfBoth, joinsDisputes, ofEach, raisesDispute } from '../../forms/statementsDisputes'
import { disputeUnits } from '../../forms/statementsUnits'
import type { Item } from './item'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { disputeReadingOf, sumOfReadings } from './reading'
import { sentenceStart, wordsAround } from './sentence'
import type { Meaning } from './statement'

const suits: ReadonlySet<string> = new Set(['suit', 'directSuit', 'reviewedSuit'])

/** What words about reviews and suits say: a total, or a verdict on the dispute spoken of before. */
export function disputeStatement(
  prose: ProseParagraph,
  item: Item,
  words: readonly ProseWord[],
  form: Form,
): Meaning | null {
  if (item.number.kind !== 'count' || !disputeUnits.has(item.number.unit)) return null
  const last = words[words.length - 1]
  const own = words.filter((word) => word.role === 'dispute')
  if (last.role === 'dispute') {
    const ids = joined(prose, own)
    // 行政复议、行政诉讼分别为6件、5件: the number belongs to one of them.
    if (ids.length > 1 && prose.text.slice(last.to, item.number.from).includes(eachOfBoth)) return null
    // 行政复议、行政诉讼各1件
    const isEach = ids.length > 1 && item.number.value > 0 && ofEach.test(prose.text.slice(last.to, item.number.from))
    if (isEach) return meaning(ids, [...ids.map((id) => [id]), ids], 'total', form)
    const subjects =
      ids.length > 1 && raisesDispute.test(prose.text.slice(last.from - 2, last.from)) ? [ids, [last.id]] : [ids]
    return meaning(ids, subjects, verdictBefore(prose, words) ?? 'total', form)
  }
  const subjects = own.length > 0 ? [joined(prose, own)] : subjectsBefore(prose, item.from)
  if (subjects.length === 0) return null
  const said = meaning([last.id], subjects, last.id, form)
  return last.id === 'other' ? withPending(prose, item, said, subjects, form) : said
}

/** 维持6件，纠正1件，其他3件: where none is said to be open, those may be counted among the others. */
function withPending(
  prose: ProseParagraph,
  item: Item,
  said: Meaning,
  subjects: readonly (readonly string[])[],
  form: Form,
): Meaning {
  const isOpen = ({ id, from, to }: ProseWord) => id === 'pending' && (to <= item.from || from >= item.to)
  if (wordsAround(prose, item).some(isOpen)) return said
  const pending = meaning(said.ids, subjects, 'pending', form).readings
  return {
    ...said,
    readings: [...said.readings, ...pending.map((open, at) => sumOfReadings([said.readings[at], open]))],
  }
}

/** 尚未审结行政复议2件: the verdict stands right before the dispute. */
function verdictBefore(prose: ProseParagraph, words: readonly ProseWord[]): string | null {
  const dispute = words.findIndex((word) => word.role === 'dispute')
  const verdict = words[dispute - 1]
  if (verdict?.role !== 'verdict') return null
  return adjoinsDispute.test(prose.text.slice(verdict.to, words[dispute].from)) ? verdict.id : null
}

/**
 * The disputes that a verdict without a subject of its own can belong to: the last one named, suits of both kinds, or
 * all that the sentence names. Looks into the sentence, then into the one before.
 */
export function subjectsBefore(prose: ProseParagraph, at: number): readonly (readonly string[])[] {
  const start = sentenceStart(prose.text, at)
  const spoken = disputesBetween(prose, start, at)
  const disputes = spoken.length > 0 ? spoken : disputesBetween(prose, sentenceStart(prose.text, start - 1), start)
  if (disputes.length === 0) return []
  const all = distinct(disputes.map((word) => word.id))
  const last = joined(prose, disputes)
  const readings: (readonly string[])[] = [last]
  if (last.length === 1 && suits.has(last[0]) && last[0] !== 'suit') readings.push(['suit'])
  if (all.length > 1) readings.push(all)
  return readings
}

function disputesBetween(prose: ProseParagraph, from: number, to: number): readonly ProseWord[] {
  return wordsBetween(prose.words, Math.max(0, from), to).filter((word) => word.role === 'dispute')
}

/** The last dispute named, with those that are joined to it: 行政复议、行政诉讼. */
function joined(prose: ProseParagraph, disputes: readonly ProseWord[]): readonly string[] {
  // 未经复议直接起诉的行政诉讼: of one kind.
  const [kind, suit] = disputes.slice(-2)
  if (suit?.id === 'suit' && suits.has(kind.id) && /^的/.test(prose.text.slice(kind.to, suit.from))) return [kind.id]
  const ids = [disputes[disputes.length - 1].id]
  for (let index = disputes.length - 1; index > 0; index--) {
    if (!joinsDisputes.test(prose.text.slice(disputes[index - 1].to, disputes[index].from))) break
    ids.unshift(disputes[index - 1].id)
  }
  return distinct(ids)
}

function meaning(
  ids: readonly string[],
  subjects: readonly (readonly string[])[],
  column: string,
  form: Form,
): Meaning {
  return {
    kind: 'dispute',
    ids,
    readings: subjects.map((subject) => disputeReadingOf(form, subject, column)).filter((reading) => reading !== null),
  }
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
