import {
  byEnterprises,
  byGovernment,
  consolidating,
  county,
  enterprise,
  issuedByGovernment,
  leftOutOfNames,
  officeOrDepartment,
  oneBody,
  oneCounty,
  ownLevel,
  ownShare,
  wholeBody,
  wholeSystem,
} from '../../forms/statementsBodies'
import { behindIssued, behindOtherAct, newsOfKind } from '../../forms/statementsDisclosure'
import {
  betweenWordAndNumber,
  byReason,
  deniedBefore,
  deniedBehind,
  manner,
  reasonOfCarry,
} from '../../forms/statementsGrammar'
import { behindRequestWord } from '../../forms/statementsRequestPhrases'
import { among } from '../../forms/statementsSums'
import { otherCharge } from '../../forms/statementsTopics'
import {
  beforeWholeYear,
  carriedOver,
  comparing,
  comparison,
  countOfSome,
  eachYear,
  fullYear,
  history,
  intention,
  lastYear,
  lastYearFirst,
  ofYear,
  season,
  startOfChange,
  sumSince,
} from '../../forms/statementsYears'
import { aroundOf } from './around'
import { names } from './item'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import type { OfReport, Reason } from './reason'
import { isBracketed, sentenceAround, sentenceStart, yearNamedBefore } from './sentence'
import {
  hintsOfDecisions,
  hintsOfDocuments,
  passage,
  reasonsOfDecisions,
  reasonsOfDocuments,
} from './silenceDisclosure'
import { hintsOfDisputes, reasonsOfDisputes } from './silenceDispute'
import { isOfIntake, reasonsOfIntake, reasonsOfRequests } from './silenceRequest'
import { isCarried, type Statement } from './statement'

/** How loudly a number that disagrees is told: not at all, as a hint, or (`null`) as it is. */
export type Silence = 'silent' | 'hint' | null

/**
 * The first reason to say nothing, or only a hint, about a number that disagrees with its cells. Looked up only for
 * numbers that disagree, so that a report in order pays nothing for it.
 */
export function reasonOf(prose: ProseParagraph, statement: Statement, report: OfReport): Reason | null {
  const around = aroundOf(prose, statement.item)
  const reasons = reasonsOf(statement)
  return reasons.find((reason) => reason(around, statement, prose, report)) ?? null
}

function reasonsOf(statement: Statement): readonly Reason[] {
  const isOfRequests = statement.kind === 'request' || statement.kind === 'applicant'
  return isOfRequests && isOfIntake(statement) ? intakeReasons : reasonsByKind[statement.kind]
}

/** What a reason leaves to say. */
export function silenceFor(reason: Reason | null): Silence {
  if (reason === null) return null
  return hints.has(reason) ? 'hint' : 'silent'
}

/** 依申请公开业务培训2次: other words stand between, so that they are what is counted. */
const isFarFromItsWord: Reason = (_, { item, kind, ids }, prose) => {
  if (kind === 'charge') return false
  const { number } = item
  const before = item.before.findLast(names)
  const after = item.after.find(names)
  if (before) {
    const between = prose.text.slice(before.to, number.from).replace(/\([^()]*\)/g, '')
    if (kind !== 'request' && kind !== 'applicant' && newsOfKind.test(between)) return true
    return !betweenWordAndNumber.test(between.replace(tailOf(kind, ids), ''))
  }
  if (after === undefined) return false
  const gap = prose.text.slice(number.end, after.from).replace(reasonOfCarry, '')
  return !betweenWordAndNumber.test(kind === 'request' ? gap.replace(byReason, '') : gap) && !manner.test(gap)
}

/** What may follow the word. */
function tailOf(kind: Statement['kind'], ids: readonly string[]): RegExp | string {
  if (kind === 'request') return behindRequestWord
  if (kind !== 'document') return ''
  return ids.includes('issued') ? behindIssued : behindOtherAct
}

/** 3件申请均未引起行政复议, 未发生1件行政复议: nothing of what the word names has happened. */
const isDenied: Reason = ({ lead }, { item, kind, ids }, { text }) => {
  if (deniedBefore.test(lead)) return true
  const word = item.after.find(({ role, id }) => (kind === 'dispute' ? role === kind : ids.includes(id)))
  return word !== undefined && deniedBehind.test(text.slice(item.number.end, word.from))
}

const isApproximate: Reason = (_, { item }) => item.number.approximate

const isCompared: Reason = ({ clause }) => comparison.test(clause) || startOfChange.test(clause)

const isIntended: Reason = ({ clause }) => intention.test(clause)

const isOfLastYear: Reason = ({ clause, said }, statement) =>
  !isCarried(statement) && (lastYear.test(clause) || lastYearFirst.test(said))

const isOfSeason: Reason = ({ said }) => season.test(said.replace(fullYear, '').replace(beforeWholeYear, ''))

const isOfEachYear: Reason = ({ said }) => eachYear.test(said.replace(fullYear, ''))

/** All years together; papers in force are counted so. */
const isOfAllYears: Reason = ({ said }, { ids }) => !ids.includes('inForce') && history.test(said.replace(fullYear, ''))

const isOfOtherYear: Reason = (_, statement, prose, { year }) => {
  if (year === null || isCarried(statement)) return false
  const { item } = statement
  const isMeant = (other: NumberInProse) =>
    !isComparedWith(prose.text, other, item.number) && !isAside(prose.text, other, item.number)
  const named = yearNamedBefore(prose, item, item.number.from, isMeant)
  if (!named || named.value === year) return false
  const around = prose.text.slice(Math.max(0, named.from - 6), named.end + 8)
  return !carriedOver.test(around)
}

/** 较2022年增长5%，答复36件: the year is what an earlier number was compared with. */
function isComparedWith(text: string, year: NumberInProse, number: NumberInProse): boolean {
  return (
    comparing.test(text.slice(Math.max(0, year.from - 1), year.end + 12)) &&
    /[,;]/.test(text.slice(year.end, number.from))
  )
}

/** 收到32件（其中1件为2022年收到），答复39件: the brackets say of some which year they come from, and are closed again. */
function isAside(text: string, year: NumberInProse, number: NumberInProse): boolean {
  const open = text.lastIndexOf('(', year.from)
  const close = text.indexOf(')', year.end)
  return (
    isBracketed(text, year.from) && close !== -1 && close < number.from && countOfSome.test(text.slice(open, close))
  )
}

/** The sentence tells how one of a government's bodies did, or in another report how several bodies did. */
const isOfOneBody: Reason = (_, { item }, prose, { organisation }) => {
  if (organisation === null) return false
  if (!consolidating.test(organisation)) return bodiesIn(sentenceAround(prose.text, item), organisation).size > 1
  const start = sentenceStart(prose.text, item.from)
  // 全区收到800件。其中，区政府办受理206件
  const from = prose.text.startsWith(among, start) ? sentenceStart(prose.text, Math.max(0, start - 1)) : start
  const said = prose.text.slice(from, item.number.from)
  if (ownLevel.test(said) || ownShare.test(said)) return true
  if (countsByCounty(prose, item)) return true
  return bodiesIn(said, organisation).size > 0
}

/** Bodies that some words tell apart, without the one that reports. */
function bodiesIn(words: string, organisation: string): ReadonlySet<string> {
  const own = organisation.replace(leftOutOfNames, '')
  const names = [...words.matchAll(oneBody)].map(({ groups }) => (groups?.name ?? '').replace(leftOutOfNames, ''))
  return new Set(names.filter((name) => !wholeBody.test(name) && !own.includes(name)))
}

/** At least two counties are told apart, and the number belongs to one of them. */
function countsByCounty({ text }: ProseParagraph, item: Statement['item']): boolean {
  if (!county.test(text.slice(item.from, item.number.from))) return false
  const sentence = sentenceAround(text, item)
  return new Set([...sentence.matchAll(oneCounty)].map(({ groups }) => groups?.name)).size > 1
}

/**
 * In the report of an office or department: what the government received or issued is told in another report, or in this
 * one.
 */
const isReceivedByGovernment: Reason = ({ said }, _, __, report) => isOfOffice(report) && byGovernment.test(said)

const isOfEnterprises: Reason = ({ said }, _, __, { organisation }) =>
  byEnterprises.test(said) && !enterprise.test(organisation ?? '')

const isIssuedByGovernment: Reason = ({ said }, _, __, report) => isOfOffice(report) && issuedByGovernment.test(said)

/** 全省各级生态环境部门办理行政处罚524件, 基层税务机关收到申请: the department's own are some of them, or none. */
const isOfWholeSystem: Reason = ({ own }, _, __, report) =>
  isOfOffice(report) && !consolidating.test(report.organisation ?? '') && wholeSystem.test(own)

function isOfOffice({ organisation }: OfReport): boolean {
  return organisation !== null && officeOrDepartment.test(organisation)
}

/** 累计收到208件, and nothing before says that it is this year's sum. */
const isSumSince: Reason = ({ lead }, { item }, { text }) =>
  sumSince.test(lead) && !ofYear.test(text.slice(0, item.number.from))

const isOtherCharge: Reason = (_, statement, prose) => otherCharge.test(passage(prose, statement))

/** Of every number. */
const generalReasons: readonly Reason[] = [
  isFarFromItsWord,
  isDenied,
  isApproximate,
  isCompared,
  isIntended,
  isOfLastYear,
  isOfSeason,
  isOfEachYear,
  isOfAllYears,
  isOfOtherYear,
]

const requestReasons: readonly Reason[] = [...generalReasons, isOfOneBody, ...reasonsOfRequests, isOfEnterprises]

/** Of requests that came in, or were handled. */
const intakeReasons: readonly Reason[] = [
  ...requestReasons,
  ...reasonsOfIntake,
  isReceivedByGovernment,
  isSumSince,
  isOfWholeSystem,
]

const otherRequestReasons: readonly Reason[] = [...requestReasons, isReceivedByGovernment, isSumSince, isOfWholeSystem]

const reasonsByKind: Readonly<Record<Statement['kind'], readonly Reason[]>> = {
  request: otherRequestReasons,
  applicant: otherRequestReasons,
  dispute: [...generalReasons, ...reasonsOfDisputes, isOfWholeSystem],
  document: [...generalReasons, ...reasonsOfDocuments, isIssuedByGovernment, isOfWholeSystem],
  decision: [...generalReasons, ...reasonsOfDecisions, isOfWholeSystem],
  charge: [...generalReasons, isOtherCharge, isOfWholeSystem],
}

/** The reasons that leave a hint. */
const hints: ReadonlySet<Reason> = new Set([
  isReceivedByGovernment,
  isIssuedByGovernment,
  isOfWholeSystem,
  isSumSince,
  ...hintsOfDisputes,
  ...hintsOfDocuments,
  ...hintsOfDecisions,
])
