import {
  allBodies,
  applicantsFirst,
  assisting,
  besides,
  byAnswerer,
  byAttribute,
  channel,
  displayed,
  everyApplicant,
  everyChannel,
  intakeClause,
  ofRequests,
  ofSome,
  oneApplicant,
  oneChannelFirst,
  openedBefore,
  others,
  overSeveralYears,
  petitionRow,
  privateReason,
  reasonsNotHeld,
  remaining,
  share,
  toldApart,
  unansweredBehind,
  withdrawnBefore,
} from '../../forms/statementsContext'
import { andOthers, becauseOfRequest, firstAmong } from '../../forms/statementsRequestPhrases'
import { intakeStatements, resultStatements, subjectStatements } from '../../forms/statementsRequestReadings'
import { type Around, aroundOf } from './around'
import { wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { passageStart, sentenceEnd, sentenceStart, wordsAround } from './sentence'
import { isDetail } from './silenceDisclosure'
import { isCarried, type Statement } from './statement'
import { isAboutRequests, namesStranger } from './topic'

/** Why a number that disagrees with its cells may mean something else. */
type Reason = (around: Around, statement: Statement, prose: ProseParagraph) => boolean

/** Whether a number of requests may mean something else than the cells that it disagrees with. */
export function meansOtherRequests(prose: ProseParagraph, statement: Statement): boolean {
  const around = aroundOf(prose, statement.item)
  const applies = (reason: Reason) => reason(around, statement, prose)
  if (reasons.some(applies)) return true
  return statement.ids.some((id) => intakeStatements.has(id)) && reasonsOfIntake.some(applies)
}

const isOfStrangers: Reason = ({ own, lead }, { kind, ids }) => {
  const isPetition = ids.some((id) => id.startsWith('rejected') || id === 'denied.enforcement')
  const isReason = !ids.some((id) => intakeStatements.has(id)) && becauseOfRequest.test(lead)
  return kind === 'request' && !isPetition && !isReason && namesStranger(own)
}

/** Several results in one sentence can only be those of requests. */
const isOnOtherTopic: Reason = (_, statement, prose) =>
  !isAboutRequests(prose, statement.item.from, statement.item.to) && !isPartition(prose, statement)

/** What remains is told by no single row, unless it is carried over. */
const isRemainder: Reason = ({ lead }, statement) =>
  !isCarried(statement) && (remaining.test(lead) || (statement.ids.includes('concluded') && others.test(lead)))

const isOfOneApplicant: Reason = ({ lead }, { kind }) =>
  kind === 'request' && oneApplicant.test(lead) && !everyApplicant.test(lead)

/** The sentence sorts papers, and speaks of no request. */
const isOfPapers: Reason = ({ sentence }) => byAttribute.test(sentence) && !ofRequests.test(sentence)

const sharesRow: Reason = ({ own }, { ids }) => ids[0] === 'denied' && privateReason.test(own)

/** 「国家秘密等 3 件」 counts more than the row it names, 「不予公开等 5 件」 more than the category. */
const isOpenEnded: Reason = ({ own, lead }, { ids, readings }) =>
  lead.endsWith(andOthers) || (ids.some((id) => id.includes('.')) && own.includes(andOthers) && readings.length === 1)

/** 申请行政复议6件，已办结5件: what was named last is what was done, or is still open. */
const isOfDisputes: Reason = (_, { item, ids }, prose) => {
  if (!ids.some((id) => id === 'concluded' || id.startsWith('carried'))) return false
  const words = wordsBetween(prose.words, sentenceStart(prose.text, item.from), item.number.from)
  return words.findLast((word) => word.role === 'dispute' || subjectStatements.has(word.id))?.role === 'dispute'
}

/** 新收申请中予以公开11件；结转的予以公开4件: the row holds both. */
const isDivided: Reason = (_, { item, ids }, prose) => {
  if (ids.length !== 1 || !resultStatements.has(ids[0])) return false
  const sentence = wordsAround(prose, item)
  return sentence.filter((word) => word.id === ids[0]).length > 1
}

/** 撤销申请6件，其他处理3件: what was taken back has no row but that of the others. */
const isBesideWithdrawn: Reason = ({ sentence }, { ids }) =>
  ids[0] === 'otherwise' && withdrawnBefore.test(sentence.replace(/\([^()]*\)/g, ''))

const wasOpenedBefore: Reason = ({ sentence }, { ids }) => ids[0] === 'granted' && openedBefore.test(sentence)

const isOneReasonNotHeld: Reason = ({ sentence }, { ids }) =>
  ids.includes('unavailable.notHeld') && reasonsNotHeld.filter((reason) => reason.test(sentence)).length > 1

/** 其中网络申请65件，办结62件，结转3件: what became of those that came in by one way, or to some bodies. */
const isOfShare: Reason = ({ passage }, { item }) => {
  const before = passage.slice(0, passage.length - (item.number.from - item.from)).replace(/\([^()]*\)/g, '')
  const [other = '', intake = other] = before.match(intakeClause)?.slice(-2) ?? []
  if (everyChannel.test(intake) || isEveryWay(before, other, intake)) return false
  return channel.test(intake) || isOfBodies(intake)
}

/** 网上申请20件，书面申请15件，办结35件: ways told side by side are all there are. */
function isEveryWay(before: string, other: string, intake: string): boolean {
  if (!channel.test(other) || !channel.test(intake)) return false
  return /^\d*[^,;。\d]{0,3}[,、]$/.test(before.slice(before.indexOf(other) + other.length, before.lastIndexOf(intake)))
}

/** The words name some of the bodies that a report takes in. */
function isOfBodies(words: string): boolean {
  return share.test(words.replace(petitionRow, '').replace(allBodies, ''))
}

/** Of every number of requests. */
const reasons: readonly Reason[] = [
  isOfStrangers,
  isOnOtherTopic,
  isRemainder,
  isOfOneApplicant,
  isOfPapers,
  sharesRow,
  isOpenEnded,
  isOfDisputes,
  isDivided,
  isBesideWithdrawn,
  wasOpenedBefore,
  isOneReasonNotHeld,
  isOfShare,
]

const followsWithdrawn: Reason = ({ before }) => withdrawnBefore.test(before)

const isBesides: Reason = ({ lead }) => besides.test(lead)

const isToldApart: Reason = ({ rest }) => toldApart.test(rest) || overSeveralYears.test(rest)

/** 收到11件，答复6件，不予处理4件，无法提供1件; 收到11件，其中6件办结，5件不掌握: with what follows the number makes up one told before. */
const completesTotal: Reason = ({ lead, rest }, { item: { from, to, number } }, { text, numbers }) => {
  if (!unansweredBehind.test(rest) && !firstAmong.test(lead)) return false
  const like = numbers.filter(({ kind, unit }) => kind === number.kind && unit === number.unit)
  const start = sentenceStart(text, from)
  const end = sentenceEnd(text, to)
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
    ({ kind, unit, from: at }) => kind === number.kind && unit === number.unit && at >= start && at < number.from,
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

const isOfSome: Reason = ({ clause }, { ids }) =>
  assisting.test(clause) || ofSome.test(clause) || (ids[0] === 'onRequest' && displayed.test(clause))

/** A part of a list; what is concluded may be told behind 其中 as well, and applicants may divide all. */
const isPart: Reason = ({ clause }, statement, prose) =>
  isDetail(prose, statement) &&
  (!statement.ids.includes('concluded') || byAnswerer.test(clause)) &&
  !dividesAll(prose, statement)

const isOfOneWay: Reason = ({ own, clauseAndItem, passage }) => {
  if (everyChannel.test(clauseAndItem)) return false
  if (oneChannelFirst.test(passage) && !everyChannel.test(passage)) return true
  return channel.test(own) || isOfBodies(own)
}

/** Of numbers of what came in, or was handled. */
const reasonsOfIntake: readonly Reason[] = [
  followsWithdrawn,
  isBesides,
  isToldApart,
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

function isPartition(prose: ProseParagraph, statement: Statement): boolean {
  if (!statement.ids.some((id) => resultStatements.has(id))) return false
  const results = wordsAround(prose, statement.item).filter(
    (word) => word.role === 'request' && resultStatements.has(word.id),
  )
  return new Set(results.map((word) => word.id)).size >= 2
}
