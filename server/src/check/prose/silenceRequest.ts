import { allBodies, assisting, byAnswerer } from '../../forms/statementsBodies'
import { displayed } from '../../forms/statementsDisclosure'
import { ofAllKinds } from '../../forms/statementsDisputes'
import { besides, ofNothing, opensParts, others, remaining } from '../../forms/statementsGrammar'
import {
  applicantsFirst,
  byCitizens,
  channel,
  everyApplicant,
  everyChannel,
  intakeClause,
  lettersTaken,
  oneApplicant,
  oneChannelFirst,
  otherApplicants,
  share,
} from '../../forms/statementsIntake'
import {
  andOthers,
  becauseOfRequest,
  carriedAround,
  firstAmong,
  intakeAround,
  requestsAnew,
  saysRequest,
} from '../../forms/statementsRequestPhrases'
import { intakeStatements, resultStatements, subjectStatements } from '../../forms/statementsRequestReadings'
import {
  answeredForReason,
  merged,
  noRequests,
  notAdmittedBefore,
  ofSome,
  ofSomeBehind,
  openedBefore,
  petitionRow,
  privateReason,
  reasonsNotHeld,
  toldApart,
  unansweredBehind,
  uncorrected,
  withdrawnBefore,
  withdrawnBehind,
} from '../../forms/statementsShares'
import { byAttribute, disclosureTopic, ofPapers, ofRequests } from '../../forms/statementsTopics'
import { overSeveralYears } from '../../forms/statementsYears'
import { endOfStretch, startOfStretch } from '../../text/units'
import { clauseEnds } from './item'
import { wordsBetween } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import type { Reason } from './reason'
import { isCarry, isDetailRow } from './requestIds'
import { isBracketed, passageStart, sentenceEnd, sentenceStart, wordsAround } from './sentence'
import { isDetail } from './silenceDisclosure'
import { isCarried, type Statement } from './statement'
import { isAboutRequests, namesStranger } from './topic'

/** The number tells what came in, or was handled. */
export function isOfIntake({ ids }: Statement): boolean {
  return ids.some((id) => intakeStatements.has(id))
}

const isOfStrangers: Reason = ({ own, lead }, statement) => {
  const { kind, ids } = statement
  const isPetition = ids.some((id) => id.startsWith('rejected') || rowsOfCases.has(id))
  const isReason = !isOfIntake(statement) && becauseOfRequest.test(lead)
  return kind === 'request' && !isPetition && !isReason && namesStranger(own)
}

/** Rows of refusals that are named after files and matters of other kinds. */
const rowsOfCases: ReadonlySet<string> = new Set(['denied.enforcement', 'denied.inquiry'])

/** Several results in one sentence can only be those of requests, unless it names what else they are of. */
const isOnOtherTopic: Reason = ({ before }, statement, prose) =>
  !isAboutRequests(prose, statement.item.from, statement.item.to) &&
  (!isPartition(prose, statement) || namesStranger(before))

/** What remains is told by no single row, unless it is carried over, or all else is. */
const isRemainder: Reason = ({ lead }, statement, prose) => {
  if (isCarried(statement)) return false
  if (!statement.ids.includes('concluded')) return remaining.test(lead)
  return (remaining.test(lead) || others.test(lead)) && !leavesOnlyCarried(prose, statement.item)
}

/**
 * 受理40件，其中3件结转下年度，其余37件均已答复: what is not carried over is concluded. A rest that fits the total of the
 * sentence may be that of this year's own.
 */
function leavesOnlyCarried({ text, numbers }: ProseParagraph, { from, number }: Statement['item']): boolean {
  const start = passageOfTotal(text, from)
  const before = numbers.filter((other) => other.kind === 'count' && other.from >= start && other.from < number.from)
  const isCarriedOver = (other: NumberInProse) => carriedAround.test(clauseAround(text, other))
  const carried = before.at(-1)
  const total = before.findLast((other) => !isCarriedOver(other))
  if (!carried || !total || !isCarriedOver(carried)) return false
  if (total.unit !== number.unit || carried.unit !== number.unit) return false
  const between = before.slice(before.indexOf(total) + 1, -1)
  const all = between.reduce((sum, { value }) => sum + value, total.value)
  if ([total.value, all].includes(number.value + carried.value)) return false
  return intakeAround.test(text.slice(start, total.from))
}

function clauseAround(text: string, { from, end }: { readonly from: number; readonly end: number }): string {
  return text.slice(startOfStretch(text, from, clauseEnds), endOfStretch(text, end, clauseEnds))
}

const isNoRequest: Reason = ({ own }) => noRequests.test(own)

/** 受理信访举报投诉494件: letters that came in, and no refusals. */
const isOfLetters: Reason = ({ said }) => lettersTaken.test(said)

const isOfOneApplicant: Reason = ({ lead, sentence }, { kind }) => {
  if (kind !== 'request' || everyApplicant.test(lead)) return false
  // 公民提出的申请: anybody who asks is called so, where nobody else is named.
  return oneApplicant.test(otherApplicants.test(sentence) ? lead : lead.replace(byCitizens, ''))
}

/** The sentence sorts papers, and speaks of no request. */
const isOfPapers: Reason = ({ sentence }, { ids }) =>
  (byAttribute.test(sentence) || (ids.some((id) => resultStatements.has(id)) && ofPapers.test(sentence))) &&
  !ofRequests.test(sentence)

/** 收到各类申请80件，其中政府信息公开申请9件 */
const isOfAllRequests: Reason = ({ lead, rest }) => !disclosureTopic.test(lead) && ofAllKinds.test(rest)

const sharesRow: Reason = ({ own }, { ids }) => ids[0] === 'denied' && privateReason.test(own)

/** 「国家秘密等 3 件」 counts more than the row it names, 「不予公开等 5 件」 more than the category. */
const isOpenEnded: Reason = ({ own, lead }, { ids, readings }) =>
  lead.endsWith(andOthers) || (ids.some(isDetailRow) && own.includes(andOthers) && readings.length === 1)

/** 申请行政复议6件，已办结5件: what was named last is what was done, or is still open. */
const isOfDisputes: Reason = (_, { item, ids }, prose) => {
  if (!ids.some((id) => id === 'concluded' || isCarry(id))) return false
  const words = wordsBetween(prose.words, sentenceStart(prose.text, item.from), item.number.from)
  return words.findLast((word) => word.role === 'dispute' || subjectStatements.has(word.id))?.role === 'dispute'
}

/** 新收申请中予以公开11件；结转的予以公开4件: the row holds both. */
const isDivided: Reason = (_, { item, ids }, prose) => {
  if (ids.length !== 1 || !resultStatements.has(ids[0])) return false
  const told = wordsAround(prose, item).filter(({ id }) => id === ids[0])
  return told.length > 1 && told.some(({ from, to }) => to <= item.from || from >= item.to)
}

/**
 * 撤销申请6件，其他处理3件: what was taken back has no row but that of the others, unless it is told as a part of them. In the
 * form of 2021 what was not corrected in time has one.
 */
const isBesideWithdrawn: Reason = ({ before, rest, sentence }, { ids, readings }) => {
  if (ids[0] !== 'otherwise') return false
  const said = (opensParts.test(rest) ? before : sentence).replace(/\([^()]*\)/g, '')
  return withdrawnBefore.test(readings.length > 1 ? said.replace(uncorrected, '') : said)
}

const wasOpenedBefore: Reason = ({ sentence }, { ids }) =>
  ids.some((id) => id.startsWith('granted')) && openedBefore.test(sentence)

const isOneReasonNotHeld: Reason = ({ sentence }, { ids }) =>
  ids.includes('unavailable.notHeld') && reasonsNotHeld.filter((reason) => reason.test(sentence)).length > 1

/** 其中网络申请65件，办结62件，结转3件: what became of those that came in by one way, or to some bodies. */
const isOfShare: Reason = ({ passage }, { ids, item }) => {
  if (ids[0] === 'carriedIn') return false
  const before = passage.slice(0, passage.length - (item.number.from - item.from)).replace(/\([^()]*\)/g, '')
  const [other = '', intake = other] = before.match(intakeClause)?.slice(-2) ?? []
  if (everyChannel.test(intake) || isEveryWay(before, other, intake) || joinsWays(intake)) return false
  return channel.test(intake) || isOfBodies(intake)
}

/** 网上申请20件，书面申请15件，办结35件: ways told side by side are all there are. */
function isEveryWay(before: string, other: string, intake: string): boolean {
  if (!channel.test(other) || !channel.test(intake)) return false
  return /^\d*[^,;。\d]{0,3}[,、]$/.test(before.slice(before.indexOf(other) + other.length, before.lastIndexOf(intake)))
}

/** 网站申请12件、纸质申请9件: the same in one clause. */
function joinsWays(intake: string): boolean {
  const ways = intake.split(/\d+[件份条宗]?[、和及]/)
  return ways.length > 1 && ways.every((way) => channel.test(way))
}

/** The words name some of the bodies that a report takes in. */
function isOfBodies(words: string): boolean {
  return share.test(words.replace(petitionRow, '').replace(allBodies, ''))
}

/** Of every number of requests. */
export const reasonsOfRequests: readonly Reason[] = [
  isOfStrangers,
  isOnOtherTopic,
  isRemainder,
  isNoRequest,
  isOfLetters,
  isOfOneApplicant,
  isOfPapers,
  isOfAllRequests,
  sharesRow,
  isOpenEnded,
  isOfDisputes,
  isDivided,
  isBesideWithdrawn,
  wasOpenedBefore,
  isOneReasonNotHeld,
  isOfShare,
]

/** 撤销申请0件，办结37件: nothing was taken back. */
const followsWithdrawn: Reason = ({ before }) => withdrawnBefore.test(before.replace(ofNothing, ''))

const isAdmitted: Reason = ({ before }, { ids }) => ids.includes('incoming') && notAdmittedBefore.test(before)

const isBesides: Reason = ({ lead }) => besides.test(lead)

const isToldApart: Reason = ({ rest }) => toldApart.test(rest) || overSeveralYears.test(rest)

/** Of totals `sharesOf` knows more: what was taken back is counted among them, or not. */
const isBeforeWithdrawn: Reason = ({ rest }, { ids }) =>
  !ids.every((id) => totals.has(id)) && withdrawnBehind.test(rest.replace(ofNothing, ''))

const totals: ReadonlySet<string> = new Set(['received', 'incoming', 'object', 'onRequest', 'handled'])

/**
 * 收到11件，答复6件，不予处理4件，无法提供1件; 收到11件，其中6件办结，5件不掌握: with what follows the number makes up one told
 * before. 其中2件办结，6件不掌握: what is less than a part beside it is a part itself.
 */
const completesTotal: Reason = ({ lead, rest }, { item: { from, to, number } }, { text, numbers }) => {
  if (!unansweredBehind.test(rest) && !firstAmong.test(lead)) return false
  const like = numbers.filter(({ kind, unit }) => kind === number.kind && unit === number.unit)
  const start = sentenceStart(text, from)
  const end = sentenceEnd(text, to)
  const next = like.find((other) => other.from > number.from && other.end <= end)
  if (next && next.value > number.value && firstAmong.test(lead)) return true
  const totals = like.filter((other) => other.from >= start && other.from < number.from).map(({ value }) => value)
  let sum = number.value
  return like.some((other) => {
    if (other.from <= number.from || other.end > end) return false
    sum += other.value
    return totals.includes(sum)
  })
}

/** 收到3件，1件不属于我局职责，2件已答复: with what stands before, the answers make up what came in. */
const completesAnswers: Reason = ({ before }, { ids, item: { from, number } }, { text, numbers }) => {
  if (!ids.includes('concluded') || before === '') return false
  const start = passageOfTotal(text, from)
  const like = numbers.filter(
    ({ kind, unit, value, from: at }) =>
      kind === number.kind && unit === number.unit && value > 0 && at >= start && at < number.from,
  )
  let sum = number.value
  for (let at = like.length - 1; at > 0; at--) {
    sum += like[at].value
    if (like.slice(0, at).some(({ value }) => value === sum)) return true
  }
  return false
}

/** The sentence before may tell how many came in. */
function passageOfTotal(text: string, at: number): number {
  return sentenceStart(text, Math.max(0, sentenceStart(text, at) - 1))
}

const isOfSome: Reason = ({ before, clause, rest }, { ids }) =>
  ofSomeBehind.test(rest) ||
  (ids.includes('concluded') && (merged.test(before) || answeredForReason.test(clause))) ||
  assisting.test(clause) ||
  ofSome.test(clause) ||
  (ids[0] === 'onRequest' && displayed.test(clause))

/** A part of a list; what is concluded may be told behind 其中 as well, and applicants may divide all. */
const isPart: Reason = ({ clause }, statement, prose) =>
  isDetail(prose, statement) &&
  (!statement.ids.includes('concluded') || byAnswerer.test(clause)) &&
  !dividesAll(prose, statement) &&
  !followsOtherList(clause, statement, prose)

const isOfOneWay: Reason = ({ own, clauseAndItem, passage }) => {
  if (everyChannel.test(clauseAndItem)) return false
  if (oneChannelFirst.test(passage) && !everyChannel.test(passage)) return true
  return channel.test(own) || isOfBodies(own)
}

/** Of numbers of what came in, or was handled. */
export const reasonsOfIntake: readonly Reason[] = [
  followsWithdrawn,
  isAdmitted,
  isBesides,
  isToldApart,
  isBeforeWithdrawn,
  completesTotal,
  completesAnswers,
  isOfSome,
  isPart,
  isOfOneWay,
]

/** 收到 9 件，其中自然人 7 件、法人 2 件: applicants right behind the opener divide all that was received. */
function dividesAll(prose: ProseParagraph, { kind, item }: Statement): boolean {
  if (kind !== 'applicant') return false
  const { text, words } = prose
  const start = passageStart(text, item.from)
  const opener = wordsBetween(words, start, item.number.from).find((word) => word.role === 'opener')
  const from = opener?.to ?? text.lastIndexOf('(', item.number.from) + 1
  return from > start && applicantsFirst.test(text.slice(from, from + 12))
}

/** 主动公开20条，其中文件12条，收到申请9件: what is divided are no requests, and the clause names them anew. */
function followsOtherList(clause: string, { item }: Statement, { text, words }: ProseParagraph): boolean {
  if (!requestsAnew.test(clause) || isBracketed(text, item.from)) return false
  const start = passageStart(text, item.from)
  const opener = wordsBetween(words, start, item.number.from).find((word) => word.role === 'opener')
  return opener !== undefined && !saysRequest.test(text.slice(start, opener.from))
}

function isPartition(prose: ProseParagraph, statement: Statement): boolean {
  if (!statement.ids.some((id) => resultStatements.has(id))) return false
  const results = wordsAround(prose, statement.item).filter(
    (word) => word.role === 'request' && resultStatements.has(word.id),
  )
  return new Set(results.map((word) => word.id)).size >= 2
}
