import type { Form } from '../../forms/form'
import { announcesAmount, onlyAmount } from '../../forms/statementsDisclosure'
import { stillOpen } from '../../forms/statementsDisputes'
import {
  bareIntake,
  bareIntakes,
  bareResult,
  bareResultBehind,
  bareResults,
  firstAmong,
  ofThem,
  saysRequest,
  someOf,
  thenDenied,
} from '../../forms/statementsRequestPhrases'
import { intakeStatements, resultStatements, subjectStatements } from '../../forms/statementsRequestReadings'
import { clauseAt } from './clause'
import { counts, type Item, itemOf, names } from './item'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { type Reading, requestReadingsOf } from './reading'
import { isCarry } from './requestIds'
import { respectiveWord } from './respective'
import { sentenceStart, wordsAround } from './sentence'
import { disclosureStatement } from './statementDisclosure'
import { disputeStatement } from './statementDispute'
import { requestStatement } from './statementRequest'
import { besideUnanswered } from './unanswered'

/** What a statement counts, by the table it speaks of: 三 (requests, applicants), 四 (disputes) or 二 (the others). */
export type StatementKind = 'request' | 'applicant' | 'dispute' | 'document' | 'decision' | 'charge'

/** A number of the prose with the cells it can mean. */
export interface Statement {
  readonly kind: StatementKind
  readonly item: Item
  /** Ids of the words that name what is counted, see `StatementWords.id`. */
  readonly ids: readonly string[]
  /** Never empty; the likeliest first. */
  readonly readings: readonly Reading[]
}

/** It counts what was carried over from the year before, or to the next. */
export function isCarried({ ids }: Statement): boolean {
  return ids.some(isCarry)
}

/** What the words say without the item they belong to. */
export type Meaning = Omit<Statement, 'item'>

/** What a paragraph's numbers say about cells; numbers that say nothing are left out. */
export function statementsOf(prose: ProseParagraph, form: Form, year: number | null): readonly Statement[] {
  const statements: Statement[] = []
  for (let index = 0; index < prose.numbers.length; index++) {
    if (!counts(prose.numbers[index])) continue
    const item = itemOf(prose, index)
    const meaning = meaningOf(prose, item, form, year)
    if (meaning === null || meaning.readings.length === 0) continue
    statements.push({ kind: meaning.kind, item, ids: meaning.ids, readings: meaning.readings })
  }
  return statements.map((statement, at) => besideUnanswered(prose, statement, statements.slice(at + 1), form))
}

const disputeRoles: ReadonlySet<string> = new Set(['dispute', 'verdict'])
const disclosureRoles: ReadonlySet<string> = new Set(['document', 'act', 'decision', 'charge'])

function meaningOf(prose: ProseParagraph, item: Item, form: Form, year: number | null): Meaning | null {
  const { text } = prose
  const { number } = item
  const own = respectiveWord(prose, item)
  if (own) return own.length > 0 ? meaningOfWords(prose, item, own, form, year) : null
  const before = item.before.filter(names)
  const behind = item.after.filter(names)
  // 已审结的6件中维持5件: of those, so many.
  const after = behind.length > 0 && text.startsWith(ofThem, number.end) ? [] : behind
  const noun = after.at(0)
  if (isAmong(prose, item, before)) {
    const disputes = before.filter(({ role }) => role === 'dispute')
    return noun?.role === 'verdict' || (noun && isOutcome(prose, noun, item))
      ? meaningOfWords(prose, item, [...disputes, ...after], form, year)
      : null
  }
  if (noun && isCountedNoun(noun, item) && before.every(isVerb)) {
    const verdict = noun.role === 'dispute' ? verdictBehind(prose, noun) : undefined
    return meaningOfWords(prose, item, verdict ? [...before, noun, verdict] : [...before, noun], form, year)
  }
  if (noun && isOutcome(prose, noun, item) && before.every(isIntake))
    return meaningOfWords(prose, item, after, form, year)
  if (before.length > 0) return meaningOfWords(prose, item, before, form, year)
  if (item.number.kind === 'money') return amountMeaning(prose, item, form)
  return after.length > 0 ? meaningOfWords(prose, item, after, form, year) : meaningInList(prose, item, form, year)
}

/** 行政复议中有3件被纠正, 办结的申请中，12件涉及征地: the number is of some of those that the words before it name. */
function isAmong({ text }: ProseParagraph, { number }: Item, before: readonly ProseWord[]): boolean {
  const last = before.at(-1)
  return last !== undefined && someOf.test(text.slice(last.to, number.from))
}

/** 公开 and 其他 alone mean a result, or a verdict, only among others of their kind; 不属于本机关公开 means none. */
function meaningInList(prose: ProseParagraph, item: Item, form: Form, year: number | null): Meaning | null {
  const intake = bareIntakeOf(prose, item)
  if (intake) return meaningOfWords(prose, item, [intake], form, year)
  const said = bareResultOf(prose, item)
  if (!said) return null
  const around = wordsAround(prose, item)
  const { id, word } = said
  const results = new Set(around.filter((other) => resultStatements.has(other.id)).map((other) => other.id))
  // Among few results 其他 is what remains; only a full list means the row of that name.
  if (results.size >= (id === 'otherwise' ? 4 : isOpenedOrNot(prose, item, word) ? 1 : 2)) {
    // 公开 alone takes in what was opened in part, unless that is told beside it.
    const ids = id === 'granted' ? ['grantedOrPartial', id] : [id]
    const words = ids.map((name): ProseWord => ({ role: 'request', id: name, ...word }))
    return meaningOfWords(prose, item, words, form, year)
  }
  if (id !== 'otherwise' || !around.some((other) => other.role === 'verdict')) return null
  return meaningOfWords(prose, item, [{ role: 'verdict', id: 'other', ...word }], form, year)
}

/** Where words stand in a paragraph, half-open. */
type Stretch = Pick<ProseWord, 'from' | 'to'>

/** 公开8件, 8件已公开 */
function bareResultOf({ text }: ProseParagraph, item: Item): { readonly id: string; readonly word: Stretch } | null {
  const { from, end } = item.number
  const before = bareResult.exec(text.slice(Math.max(item.from, from - 5), from))
  if (before) return { id: bareResults[before[1]], word: { from: from - before[0].length, to: from } }
  const behind = bareResultBehind.exec(text.slice(end, item.to))
  return behind && { id: bareResults[behind[1]], word: { from: end, to: end + behind[0].length } }
}

/** 上年结转3件，新增9件; 收到申请12件，完成10件 */
function bareIntakeOf(prose: ProseParagraph, item: Item): ProseWord | null {
  const said = bareIntake.exec(prose.text.slice(item.from, item.number.from))?.groups?.said
  if (said === undefined) return null
  const isBeside = (id: string) => (said === '新增' ? id.startsWith('carriedIn') : intakeStatements.has(id))
  if (!wordsAround(prose, item).some(({ role, id }) => role === 'request' && isBeside(id))) return null
  return { role: 'request', id: bareIntakes[said], from: item.number.from - said.length, to: item.number.from }
}

/** 收到申请9件，公开8件，不予公开1件; 收到申请9件，其中公开8件，无法提供1件 */
function isOpenedOrNot({ text }: ProseParagraph, { from, number }: Item, word: Stretch): boolean {
  const start = Math.min(word.from, number.from)
  const isFirst = firstAmong.test(text.slice(Math.max(0, start - 3), start))
  const before = text.slice(sentenceStart(text, from), from)
  const behind = text.slice(Math.max(word.to, number.end))
  return (isFirst || thenDenied.test(behind)) && saysRequest.test(before)
}

/** 行政事业性收费 3 项，总额 12 万元: the amount belongs to the charge named before it in the sentence. */
function amountMeaning(prose: ProseParagraph, item: Item, form: Form): Meaning | null {
  const { text, words } = prose
  const own = text.slice(item.from, item.number.from)
  if (!announcesAmount.test(own) || !onlyAmount.test(own)) return null
  const charge = wordsBetween(words, sentenceStart(text, item.from), item.from).findLast(
    (word) => word.role === 'charge',
  )
  return charge ? disclosureStatement(prose, item, [charge], form) : null
}

/** 收到3件行政复议, 制发2件规范性文件: the noun right after the unit is what is counted. */
function isCountedNoun(word: ProseWord, item: Item): boolean {
  return word.role !== 'request' && word.role !== 'act' && word.from - item.number.end <= 4
}

/** 8件行政复议、3件行政诉讼获维持: how those ended that the clause counts before their name. */
function verdictBehind(prose: ProseParagraph, dispute: ProseWord): ProseWord | undefined {
  const { to } = clauseAt(prose, dispute.from)
  const verdict = wordsBetween(prose.words, dispute.to, to).find((word) => word.role === 'verdict')
  // 8件行政复议中3件维持
  if (!verdict || prose.text.startsWith(ofThem, dispute.to)) return undefined
  return /^[^,;。]?\d/.test(prose.text.slice(verdict.to, to)) ? undefined : verdict
}

/** 申请中有3件不予公开: what became of them follows the number. 办结76件中予以公开11件: of the number behind it. */
function isOutcome({ text }: ProseParagraph, word: ProseWord, { number }: Item): boolean {
  if (word.role !== 'request' || intakeStatements.has(word.id) || word.from - number.end > 6) return false
  return !text.slice(number.end, word.from).includes(ofThem)
}

function isIntake(word: ProseWord): boolean {
  return word.role === 'request' && intakeStatements.has(word.id)
}

function isVerb(word: ProseWord): boolean {
  return word.role === 'act' || (word.role === 'request' && verbs.has(word.id))
}

const verbs: ReadonlySet<string> = new Set(['incoming', 'received', 'processed', 'handled', 'concluded'])

function meaningOfWords(
  prose: ProseParagraph,
  item: Item,
  words: readonly ProseWord[],
  form: Form,
  year: number | null,
): Meaning | null {
  const last = words[words.length - 1]
  if (words.some((word) => disputeRoles.has(word.role))) {
    return disputeRoles.has(last.role) ? disputeStatement(prose, item, words, form) : null
  }
  if (words.some((word) => disclosureRoles.has(word.role))) {
    return disclosureRoles.has(last.role) ? disclosureStatement(prose, item, words, form) : null
  }
  if (last.id === 'carriedOut' && isOpenDispute(prose, item, last)) {
    const meaning = disputeStatement(prose, item, [{ ...last, role: 'verdict', id: 'pending' }], form)
    // After a while the sentence may come back to requests without saying so.
    return meaning && { ...meaning, readings: [...meaning.readings, ...requestReadingsOf(form, 'carriedOut')] }
  }
  return requestStatement(prose, item, words, form, year)
}

/** 行政复议2件，维持1件，尚未办结1件: what the sentence named last is a dispute, not a request. */
function isOpenDispute({ text, words }: ProseParagraph, item: Item, word: ProseWord): boolean {
  if (!stillOpen.test(text.slice(word.from, word.to))) return false
  const before = wordsBetween(words, sentenceStart(text, item.from), item.from)
  return before.findLast(({ role, id }) => role === 'dispute' || subjectStatements.has(id))?.role === 'dispute'
}
