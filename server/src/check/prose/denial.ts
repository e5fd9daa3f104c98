import { someBodies } from '../../forms/statementsBodies'
import {
  afterObject,
  anyCarry,
  anyChannel,
  bareDenial,
  becauseOf,
  beforeZero,
  behindDispute,
  channels,
  consequence,
  everyone,
  exceptBefore,
  fromLastYear,
  kindsOfWays,
  leavesNothingOut,
  lost,
  ofDisclosure,
  organisations,
  otherCarried,
  otherDispute,
  otherRequest,
  othersBehind,
  saysInformation,
  someBefore,
  thoseThat,
  zero,
} from '../../forms/statementsDenial'
import { fullYear } from '../../forms/statementsYears'
import type { CheckContext, RuleFinding } from '../rule'
import { type Clause, clauseAt, hasCount, wordsAfter } from './clause'
import { deniedDisclosure } from './denialDisclosure'
import { deniedResult } from './denialResult'
import { type ProseWord, wordsBetween } from './lexicon'
import { type ProseParagraph, placeOf } from './prose'
import { disputeReadingOf, type Reading, requestReadingsOf, tableValue } from './reading'
import { relatedCells } from './relatedCells'
import { isCarry } from './requestIds'
import { sentenceEnd, sentenceStart, yearNamedBefore } from './sentence'
import { subjectsBefore } from './statementDispute'
import { isAboutDisclosure, isAboutRequests, namesStranger } from './topic'

/**
 * What a sentence that denies something says against the tables: 未收到申请, 无结转, 未发生行政复议、行政诉讼.
 */
export function* denialFindings(
  context: CheckContext,
  prose: ProseParagraph,
  word: ProseWord,
  year: number | null,
): Iterable<RuleFinding> {
  const clause = clauseAt(prose, word.from)
  if (hasCount(prose, clause.from, clause.to) || isOtherYear(prose, word, year)) return
  if (isOfSome(prose, word, clause)) return
  const denied = deniedReadings(context, prose, word, clause)
  const values = denied.readings.map((reading) => tableValue(context, reading) ?? amountOf(context, reading))
  const index = values.findIndex((value) => value > 0)
  if (index === -1 || (denied.all && values.includes(0))) return
  const reading = denied.readings[index]
  const said = { from: Math.min(word.from, denied.from), to: Math.max(word.to, denied.to) }
  yield {
    ...placeOf(prose, said),
    message: `文中称“${prose.text.slice(said.from, said.to)}”，而${reading.name}为 ${values[index]}`,
    cells: reading.cells.map((cell) => context.form.cells[cell].address),
    related: relatedCells(context, reading.cells),
  }
}

/** An amount need not be whole; 0 for counts that nobody can add up. */
function amountOf({ form, report }: CheckContext, { cells: [cell] }: Reading): number {
  return form.cells[cell].kind === 'amount' ? (report.cells[cell].value ?? 0) : 0
}

/** 个别科室未收到; 除上述案件外，未发生: the words before say that the denial leaves some out. */
function isOfSome({ text }: ProseParagraph, word: ProseWord, clause: Clause): boolean {
  const said = text.slice(clause.from, word.from)
  const sentence = text.slice(sentenceStart(text, clause.from), word.from)
  // 本部门未发生，所属各单位发生7件: the others are told behind.
  if (othersBehind.test(text.slice(clause.to, sentenceEnd(text, clause.to)))) return true
  return someBodies.test(said) || someBefore.test(said.replace(fullYear, '')) || exceptBefore.test(sentence)
}

/** What a clause denies. */
export interface Denied {
  readonly readings: readonly Reading[]
  /** Only when all readings are above zero is there a contradiction. */
  readonly all: boolean
  readonly from: number
  readonly to: number
}

const nothing: Denied = { readings: [], all: false, from: 0, to: 0 }

function deniedReadings(context: CheckContext, prose: ProseParagraph, word: ProseWord, clause: Clause): Denied {
  const made = deniedDisclosure(context, prose, word, clause) ?? deniedResult(context, prose, word, clause)
  if (made || word.id === 'notMade') return made ?? nothing
  const words = wordsAfter(prose, clause, word.to)
  // 无行政复议、无行政诉讼: each denies its own.
  const next = words.findIndex((other) => other.role === 'none')
  const after = next === -1 ? words : words.slice(0, next)
  const spoken = after.filter(
    (other) => other.role === 'request' || other.role === 'dispute' || other.role === 'verdict',
  )
  if (spoken.length === 0) return zeroAfter(context, prose, word, clause)
  const close = prose.text.slice(word.to, spoken[0].from)
  const bare = bareDenial.test(prose.text.slice(word.from, word.to))
  const disputes = spoken.filter((other) => other.role === 'dispute')
  const isNear = close.length <= 4 || everyone.test(close) || becauseOf.test(close)
  if (bare && !isNear && !(disputes.length > 0 && ofDisclosure.test(close))) return nothing
  if (disputes.length > 0) {
    // 未发生针对某局有关政府信息公开事务的行政复议: the report's own body.
    const cause = prose.text.slice(word.to, disputes[0].from).replace(context.report.organisation ?? '', '')
    const isOther = !leavesNothingOut.test(cause) || followsStrangers(prose, word, clause)
    return isOther ? nothing : deniedDisputes(context, prose, disputes, spoken, clause, words[next]?.from ?? clause.to)
  }
  if (spoken[0].role === 'verdict') return deniedVerdict(context, prose, word, spoken[0])
  const carried = spoken.find((other) => isCarry(other.id))
  if (carried) return deniedCarry(context, prose, word, carried)
  const object = spoken.findLast((other) => other.id === 'object' || other.id === 'onRequest')
  if (!object || !isWholeDenial(prose, clause, object)) return nothing
  if (!leavesNothingOut.test(prose.text.slice(word.to, object.from))) return nothing
  return { ...requestDenied(context, 'received'), from: word.from, to: object.to }
}

/** 受理举报9件，未引发行政复议 */
function followsStrangers({ text }: ProseParagraph, word: ProseWord, clause: Clause): boolean {
  const said = text.slice(sentenceStart(text, clause.from), word.from)
  return consequence.test(text.slice(word.from, word.to)) && !saysInformation.test(said) && namesStranger(said)
}

/** 依申请公开：无; 行政复议、行政诉讼均为零 */
function zeroAfter(context: CheckContext, prose: ProseParagraph, word: ProseWord, clause: Clause): Denied {
  if (word.to !== clause.to || !zero.test(prose.text.slice(word.from, word.to))) return nothing
  const wide = prose.text[clause.from - 1] === ':' ? clauseAt(prose, clause.from - 1) : clause
  const before = wordsBetween(prose.words, wide.from, word.from)
  const spoken = before.filter((other) => other.role === 'request' || other.role === 'dispute')
  const last = spoken.at(-1)
  if (!last || !beforeZero.test(prose.text.slice(last.to, word.from))) return nothing
  const disputes = spoken.filter((other) => other.role === 'dispute')
  if (last.role === 'dispute') {
    return { ...deniedDisputes(context, prose, disputes, disputes, wide, last.to), from: disputes[0].from, to: word.to }
  }
  const object = spoken.findLast(({ id }) => id === 'object' || id === 'onRequest')
  if (!object || (last !== object && last.id !== 'incoming')) return nothing
  if (!isWholeDenial(prose, { ...wide, to: last.to }, last)) return nothing
  return { ...requestDenied(context, 'received'), from: object.from, to: word.to }
}

function isWholeDenial(prose: ProseParagraph, clause: Clause, object: ProseWord): boolean {
  const text = prose.text.slice(clause.from, clause.to)
  if (text.endsWith(thoseThat) || otherRequest.test(text) || !afterObject.test(prose.text.slice(object.to, clause.to)))
    return false
  // 申请 may ask for anything.
  const isBare = object.to - object.from === 2 && !saysInformation.test(text)
  if (isBare && !tellsOfWhat(prose, clause, object)) return false
  if (organisations.test(text) && !everyone.test(text)) return false
  const named = new Set(Array.from(text.matchAll(channels), (match) => match[0]))
  return named.size === 0 || anyChannel.test(text) || kindsOfWays.filter((kind) => kind.test(text)).length > 1
}

/** 依申请公开方面，未收到申请: the sentence says before what was asked for. */
function tellsOfWhat(prose: ProseParagraph, clause: Clause, object: ProseWord): boolean {
  const said = prose.text.slice(sentenceStart(prose.text, clause.from), clause.from)
  return saysInformation.test(said) && isAboutRequests(prose, clause.from, object.to)
}

function requestDenied(context: CheckContext, id: string): Denied {
  return { ...nothing, readings: requestReadingsOf(context.form, id) }
}

function deniedDisputes(
  context: CheckContext,
  prose: ProseParagraph,
  disputes: readonly ProseWord[],
  spoken: readonly ProseWord[],
  clause: Clause,
  end: number,
): Denied {
  const text = prose.text.slice(clause.from, clause.to)
  if (!isAboutDisclosure(prose) || otherDispute.test(text)) return nothing
  const loss = lost.exec(text)
  const corrected = spoken.findLast((other) => other.id === 'corrected')
  const isLost = corrected !== undefined || loss !== null
  const ids = [...new Set(disputes.map((word) => word.id))]
  const reading = disputeReadingOf(context.form, ids, isLost ? 'corrected' : 'total')
  const last = disputes[disputes.length - 1]
  // 未发生败诉后拒不履行的情况: what stands behind may narrow what is denied.
  const lostUntil = loss ? clause.from + loss.index + loss[0].length : 0
  const said = Math.max(last.to, corrected?.to ?? 0, lostUntil)
  if (!behindDispute.test(prose.text.slice(said, isLost ? clause.to : end))) return nothing
  return { readings: reading ? [reading] : [], all: false, from: disputes[0].from, to: last.to }
}

/** 行政复议未被纠正, 无败诉 */
function deniedVerdict(context: CheckContext, prose: ProseParagraph, word: ProseWord, verdict: ProseWord): Denied {
  const [subject] = subjectsBefore(prose, word.from)
  if (verdict.id !== 'corrected' || !subject || !isAboutDisclosure(prose)) return nothing
  const reading = disputeReadingOf(context.form, subject, 'corrected')
  return { readings: reading ? [reading] : [], all: false, from: word.from, to: verdict.to }
}

/** 上年无结转, 无结转下年度; a bare 无结转 denies both. */
function deniedCarry(context: CheckContext, prose: ProseParagraph, word: ProseWord, carried: ProseWord): Denied {
  const lastYear = fromLastYear.test(prose.text.slice(Math.max(0, word.from - 5), word.from))
  const id = carried.id === 'carried' && lastYear ? 'carriedIn' : carried.id
  const between = prose.text.slice(word.to, carried.from)
  if (!anyCarry.test(between) || otherCarried.test(prose.text.slice(carried.to))) return nothing
  const { readings } = requestDenied(context, id)
  return { readings, all: id === 'carried', from: word.from, to: carried.to }
}

function isOtherYear(prose: ProseParagraph, word: ProseWord, year: number | null): boolean {
  if (year === null) return false
  const named = yearNamedBefore(prose, word, word.from)
  return named !== undefined && named.value !== year
}
