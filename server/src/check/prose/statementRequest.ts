import type { Form } from '../../forms/form'
import { byReason, manner } from '../../forms/statementsGrammar'
import { applicantBefore, applicantBehind, byCitizens } from '../../forms/statementsIntake'
import {
  amongReasons,
  answeredBehind,
  besideCarry,
  carriedToYear,
  carryBefore,
  dividesAnswers,
  headUnit,
  leavingSome,
  namesHeads,
  newBehind,
  ofKind,
  ofThose,
  onlyLeads,
  saysRequest,
  takingInPartial,
  yearBeforeCarry,
  yearBehindCarry,
} from '../../forms/statementsRequestPhrases'
import { intakeStatements } from '../../forms/statementsRequestReadings'
import { ofSome } from '../../forms/statementsShares'
import { requestUnits } from '../../forms/statementsUnits'
import { withCarry } from '../../forms/statementsYears'
import { clauseAt } from './clause'
import { counts, type Item } from './item'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { applicantReadingsOf, differenceOfReadings, type Reading, requestReadingsOf, sumOfReadings } from './reading'
import { isCarry, isDetailRow } from './requestIds'
import { isBracketed, sentenceEnd, sentenceStart, wordsAround } from './sentence'
import type { Meaning } from './statement'

/** Words that only say that requests are spoken of; a verb beside them decides. */
const objects: ReadonlySet<string> = new Set(['object', 'onRequest'])
/** Words that can follow their number: 12 件申请, 12 件已办结. */
const nouns: ReadonlySet<string> = new Set(['object', 'onRequest', 'concluded'])

/** What words about requests say: rows of table 三, or columns of it where an applicant is named. */
export function requestStatement(
  prose: ProseParagraph,
  item: Item,
  named: readonly ProseWord[],
  form: Form,
  year: number | null,
): Meaning | null {
  if (item.number.kind !== 'count' || !requestUnits.has(item.number.unit)) return null
  if (namesHeads.test(prose.text.slice(item.number.end, item.number.end + 3))) return null
  if (isCarriedToYear(prose, item, year)) return carriedOutMeaning(form)
  const carry = carryBefore.exec(prose.text.slice(item.from, item.number.from))
  const words = carry ? named.filter(({ id, from }) => !id.startsWith('carried') || from >= item.number.from) : named
  if (words.length === 0) return null
  let applicant: string | null = null
  const ids: string[] = []
  for (const word of words) {
    if (word.role === 'applicant') {
      if (word.id === 'citizen' && !namesOrganisations(prose, word)) continue
      const id = word.id === 'citizen' ? 'person' : word.id
      if ((applicant !== null && applicant !== id) || isOneOfSeveral(prose, word)) return null
      applicant = id
    } else if (word.role === 'request') {
      if (word.id === 'replied' && !saysApplication(prose, item)) continue
      const id = rowOf(prose, word, year)
      if (!ids.includes(id)) ids.push(id)
    }
  }
  const results = reasonsBehind(prose, item, words) ?? resultsOf(prose, item, ids)
  if (applicant !== null && countsHeads(item, words)) return null
  if (applicant !== null) return applicantMeaning(applicant, results.length > 0 ? results : basesOf(prose, item), form)
  if (results.length > 0) {
    if (results[0] === 'received' && dividesAnswers.test(saidBefore(prose, item))) return null
    const named = results[0] === 'granted' && takesInPartial(prose, item) ? ['grantedOrPartial', ...results] : results
    const readings = [...resultReadings(ids, named, form), ...withoutRowsBeside(prose, item, results, form)]
    return { kind: 'request', ids: results, readings }
  }
  // 2件为申请公开规划信息: of what kind some were.
  if (prose.text[item.number.end] === ofKind && words[0].from > item.number.end) return null
  if (carry?.groups?.not || isApartFromCarry(prose, item, ids)) return intakeMeaning(received, item, words, form)
  if (words[0].from >= item.number.end && !isSaidOf(prose, item, words[0])) return null
  if (takesInCarry(prose, item, ids, carry !== null)) return intakeMeaning(handled, item, words, form)
  const isConcluded = leavesSome(prose, item, ids) || areAnswered(prose, item)
  const meaning = intakeMeaning(isConcluded ? [...ids, 'concluded'] : ids, item, words, form)
  // 公民提出的申请: those of persons, or of anybody.
  if (!meaning?.readings.length || !byCitizens.test(prose.text.slice(item.from, item.number.from))) return meaning
  return { ...meaning, readings: [...meaning.readings, ...applicantReadingsOf(form, 'person', null)] }
}

/** 12件申请; 12件已按规定在法定期限内办结，: the word behind the number is right there, or says what was done with all of them. */
function isSaidOf({ text }: ProseParagraph, { from, number }: Item, word: ProseWord): boolean {
  const gap = text.slice(number.end, word.from)
  const rest = text.slice(word.to, sentenceEnd(text, word.to))
  if (word.id === 'concluded' && ofSome.test(rest)) return false
  if (gap.length <= 4) return true
  return (
    manner.test(gap) && onlyLeads.test(text.slice(from, number.from)) && /^(?:工作|申请人)?(?:[,;。)]|$)/.test(rest)
  )
}

/** 收到申请9件，回复8件: elsewhere letters are replied to. */
function saysApplication(prose: ProseParagraph, item: Item): boolean {
  return saysRequest.test(saidBefore(prose, item))
}

/** The sentence up to the number. */
function saidBefore({ text }: ProseParagraph, { from, number }: Item): string {
  return text.slice(sentenceStart(text, from), number.from)
}

function rowOf(prose: ProseParagraph, word: ProseWord, year: number | null): string {
  if (word.id === 'replied') return 'concluded'
  return isCarry(word.id) ? carryOf(prose, word, year) : word.id
}

/** Beside organisations 公民 means 自然人; elsewhere anybody who asks is called so. */
function namesOrganisations(prose: ProseParagraph, word: ProseWord): boolean {
  return wordsAround(prose, word).some(({ id }) => id === 'organisations')
}

/** 收到24件（含上年结转1件）, 收到（含上年结转）24件: in brackets behind the number, or `before` it. */
function takesInCarry({ text }: ProseParagraph, { number }: Item, ids: readonly string[], before: boolean): boolean {
  if (!ids.every((id) => id === 'incoming' || objects.has(id))) return false
  return before || withCarry.test(text.slice(number.end, number.end + 36))
}

/** 剩余3件转2023年办理 */
function isCarriedToYear({ text }: ProseParagraph, { number }: Item, year: number | null): boolean {
  const to = carriedToYear.exec(text.slice(number.end, number.end + 8))?.groups?.year
  return to !== undefined && year !== null && Number(to) > year
}

function carriedOutMeaning(form: Form): Meaning {
  return { kind: 'request', ids: ['carriedOut'], readings: requestReadingsOf(form, 'carriedOut') }
}

function resultsOf(prose: ProseParagraph, item: Item, ids: readonly string[]): readonly string[] {
  return ids.some(isNoIntake) ? withoutExamples(prose, item, ids.filter(isNoIntake)) : none
}

/** 9件因属于重复申请、信访投诉类申请等原因不予处理: the same behind the number, where a list of examples ends the item. */
function reasonsBehind(
  prose: ProseParagraph,
  { number }: Item,
  [first]: readonly ProseWord[],
): readonly string[] | null {
  if (first.from < number.end || !byReason.test(prose.text.slice(number.end, first.from))) return null
  const { to } = clauseAt(prose, number.end)
  if (!amongReasons.test(prose.text.slice(first.to, to))) return null
  const wholes = wordsBetween(prose.words, first.from, to).filter(
    ({ role, id }) => role === 'request' && isNoIntake(id),
  )
  return wholes.map(({ id }) => id).filter((id) => !isDetailRow(id))
}

/** 因本机关不掌握等原因无法提供9件: what 等 closes are examples, and the number is that of all rows. */
function withoutExamples(
  { text }: ProseParagraph,
  { from, number }: Item,
  results: readonly string[],
): readonly string[] {
  const wholes = results.filter((id) => !isDetailRow(id))
  return wholes.length > 0 && amongReasons.test(text.slice(from, number.from)) ? wholes : results
}

const received: readonly string[] = ['received']
const handled: readonly string[] = ['handled']
const none: readonly string[] = []

/** 予以公开26件（含部分公开6件） */
function takesInPartial({ text }: ProseParagraph, { number }: Item): boolean {
  return takingInPartial.test(text.slice(number.end, number.end + 14))
}

function isNoIntake(id: string): boolean {
  return !intakeStatements.has(id)
}

/** What applicants are counted of, as the last verb of the sentence says: 新收的申请中，自然人…; `null` is all. */
function basesOf(prose: ProseParagraph, item: Item): readonly (string | null)[] {
  // 48件（含上年结转3件），其中自然人…: brackets that are closed again say nothing of what follows.
  const inside = isBracketed(prose.text, item.from)
  const verb = wordsBetween(prose.words, sentenceStart(prose.text, item.from), item.number.from).findLast(
    (word) => word.role === 'request' && bases.has(word.id) && (inside || !isBracketed(prose.text, word.from)),
  )
  if (!verb) return [null]
  if (inside || !isCarry(verb.id)) return [verb.id]
  return carriesLess(prose, verb, item) ? [null] : [verb.id, null]
}

/** 收到12件，上年结转1件，其中自然人10件: more than what was carried over cannot divide it. */
function carriesLess(prose: ProseParagraph, verb: ProseWord, { number }: Item): boolean {
  const { from, to } = clauseAt(prose, verb.from)
  return prose.numbers.some(
    (other) => counts(other) && other.from >= from && other.to <= to && other.value < number.value,
  )
}

const bases: ReadonlySet<string> = new Set([
  'received',
  'incoming',
  'handled',
  'processed',
  'concluded',
  'carriedIn',
  'carriedOut',
])

/** 收到38件，上年结转5件: where the carry-over is told beside it, and 新收 is not, 收到 means what is new. */
function isApartFromCarry(prose: ProseParagraph, item: Item, ids: readonly string[]): boolean {
  if (!ids.includes('incoming') || ids.some((id) => id !== 'incoming' && !objects.has(id))) return false
  const { text, words } = prose
  const rest = wordsBetween(words, item.to, sentenceEnd(text, item.to))
  const carry = rest.find((word) => word.role === 'request')
  if (carry?.id !== 'carriedIn' || text[item.to] === '(' || rest.some((word) => word.id === 'received')) return false
  if (newBehind.test(text.slice(item.to, sentenceEnd(text, item.to)))) return false
  return besideCarry.test(text.slice(item.to, carry.from))
}

/** 受理39件（另有3件结转下年度办理）: what is carried over may not be counted. */
function leavesSome({ text }: ProseParagraph, { number }: Item, ids: readonly string[]): boolean {
  return ids.includes('incoming') && leavingSome.test(text.slice(number.end, number.end + 24))
}

/** 受理的37件申请已按时答复: so many were answered. */
function areAnswered({ text }: ProseParagraph, { number }: Item): boolean {
  return text[number.from - 1] === ofThose && answeredBehind.test(text.slice(number.end, number.end + 36))
}

function applicantMeaning(applicant: string, bases: readonly (string | null)[], form: Form): Meaning {
  const readings = bases.flatMap((id) => applicantReadingsOf(form, applicant, id))
  return { kind: 'applicant', ids: [applicant, ...bases.filter((id) => id !== null)], readings }
}

/** 公民、商业企业提出的申请: of several kinds of applicants together. */
function isOneOfSeveral({ text }: ProseParagraph, { from, to }: ProseWord): boolean {
  return applicantBefore.test(text.slice(Math.max(0, from - 8), from)) || applicantBehind.test(text.slice(to, to + 8))
}

/** 收到2个自然人的申请: people are counted, who may ask for more than one thing. */
function countsHeads({ number }: Item, words: readonly ProseWord[]): boolean {
  return number.unit === headUnit && words.some(({ role, from }) => role === 'applicant' && from === number.to + 1)
}

/** 收到, 办结 and the like: each verb's readings; a verb after the number counts only right there. */
function intakeMeaning(ids: readonly string[], item: Item, words: readonly ProseWord[], form: Form): Meaning | null {
  const verbs = ids.length === 1 ? ids : ids.filter((id) => !objects.has(id))
  const decisive = verbs.length > 0 ? verbs : ids
  if (words[0].from >= item.number.end && !decisive.every((id) => nouns.has(id))) return null
  const readings =
    decisive.length === 1 ? requestReadingsOf(form, decisive[0]) : decisive.flatMap((id) => requestReadingsOf(form, id))
  return { kind: 'request', ids: decisive, readings }
}

/** Results and carry-overs: any of those named, their sum, or the sum of the details where a category is named too. */
function resultReadings(ids: readonly string[], results: readonly string[], form: Form): readonly Reading[] {
  if (results.length === 1 && ids.length === 1) return requestReadingsOf(form, results[0])
  const named = results.map((id) => requestReadingsOf(form, id))
  const readings = [...named[named.length - 1], ...named.slice(0, -1).flat()]
  if (named.length > 1 && named.every((some) => some.length > 0)) {
    readings.push(sumOfReadings(named.map((some) => some[0])))
    const details = named.filter((_, index) => isDetailRow(results[index]))
    if (details.length > 1 && details.length < named.length) {
      readings.push(sumOfReadings(details.map((some) => some[0])))
    }
  }
  // 「结转的申请已办结 2 件」, 「新收的申请办结 9 件」 may count either.
  if (ids.includes('concluded') && results.some((id) => id === 'received' || isCarry(id))) {
    readings.push(...requestReadingsOf(form, 'concluded'))
  }
  return readings
}

/** 逾期不补正2件，其他处理5件: all of the category, or what the rows beside it leave of it. */
function withoutRowsBeside(
  prose: ProseParagraph,
  item: Item,
  [category]: readonly string[],
  form: Form,
): readonly Reading[] {
  if (category !== 'otherwise') return []
  const rows = wordsAround(prose, item).filter(({ id }) => isDetailRow(id) && id.startsWith(category))
  const beside = rows.flatMap(({ id }) => requestReadingsOf(form, id))
  if (beside.length === 0) return []
  return requestReadingsOf(form, category).map((whole) => differenceOfReadings(whole, beside))
}

/** Which way a bare 结转, 转入 or 未办结 goes: a year beside it tells. */
function carryOf(prose: ProseParagraph, word: ProseWord, year: number | null): string {
  if (year === null || word.id === 'carriedIn') return word.id
  const before = yearBeforeCarry.exec(prose.text.slice(Math.max(0, word.from - 8), word.from))
  if (before && Number(before.groups?.year) < year) return 'carriedIn'
  if (word.id === 'carriedOut') return word.id
  const after = yearBehindCarry.exec(prose.text.slice(word.to, word.to + 6))
  if (after && Number(after.groups?.year) > year) return 'carriedOut'
  return word.id
}
