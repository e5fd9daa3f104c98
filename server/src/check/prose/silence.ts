import {
  beforeWholeYear,
  betweenWordAndNumber,
  byGovernment,
  byReason,
  carriedOver,
  comparing,
  comparison,
  consolidating,
  county,
  eachYear,
  fullYear,
  history,
  intention,
  issuedByGovernment,
  lastYear,
  lastYearFirst,
  leftOutOfNames,
  manner,
  officeOrDepartment,
  ofYear,
  oneBody,
  oneCounty,
  otherCharge,
  ownLevel,
  ownShare,
  season,
  startOfChange,
  sumSince,
  wholeBody,
} from '../../forms/statementsContext'
import { behindIssued, behindOtherAct, newsOfKind } from '../../forms/statementsDisclosure'
import { behindRequestWord } from '../../forms/statementsRequestPhrases'
import { among } from '../../forms/statementsSums'
import { aroundOf } from './around'
import { names } from './item'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import { sentenceAround, sentenceStart } from './sentence'
import { passage, silenceOfDecision, silenceOfDocument } from './silenceDisclosure'
import { silenceOfDispute } from './silenceDispute'
import { meansOtherRequests } from './silenceRequest'
import { isCarried, type Statement } from './statement'

/**
 * Reasons to say nothing, or only a hint, about a number that disagrees with its cell. Looked up only for
 * numbers that disagree, so that a report in order pays nothing for them.
 */
export type Silence = 'silent' | 'hint' | null

/** Whether a statement that disagrees with its cells may be told, and how loudly. */
export function silenceOf(
  prose: ProseParagraph,
  statement: Statement,
  year: number | null,
  organisation: string | null,
): Silence {
  if (isFarFromItsWord(prose, statement) || isOtherwiseMeant(prose, statement, year)) return 'silent'
  switch (statement.kind) {
    case 'request':
    case 'applicant':
      if (isOfOneBody(prose, statement, organisation) || meansOtherRequests(prose, statement)) return 'silent'
      return isOfGovernment(prose, statement, organisation, byGovernment) || isSumSince(prose, statement)
        ? 'hint'
        : null
    case 'dispute':
      return silenceOfDispute(prose, statement)
    case 'document':
      return (
        silenceOfDocument(prose, statement) ??
        (isOfGovernment(prose, statement, organisation, issuedByGovernment) ? 'hint' : null)
      )
    case 'decision':
      return silenceOfDecision(prose, statement)
    case 'charge':
      return otherCharge.test(passage(prose, statement)) ? 'silent' : null
  }
}

/** 依申请公开业务培训2次: other words stand between, so that they are what is counted. */
function isFarFromItsWord(prose: ProseParagraph, { item, kind, ids }: Statement): boolean {
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
  const gap = prose.text.slice(number.end, after.from)
  return !betweenWordAndNumber.test(kind === 'request' ? gap.replace(byReason, '') : gap) && !manner.test(gap)
}

/** What may follow the word. */
function tailOf(kind: Statement['kind'], ids: readonly string[]): RegExp | string {
  if (kind === 'request') return behindRequestWord
  if (kind !== 'document') return ''
  return ids.includes('issued') ? behindIssued : behindOtherAct
}

/** A comparison, another year or season, all years together, an intention. */
function isOtherwiseMeant(prose: ProseParagraph, statement: Statement, year: number | null): boolean {
  const { item } = statement
  if (item.number.approximate) return true
  const { clause, said } = aroundOf(prose, item)
  if (comparison.test(clause) || startOfChange.test(clause) || intention.test(clause)) return true
  if (!isCarried(statement) && (lastYear.test(clause) || lastYearFirst.test(said))) return true
  const sentence = said.replace(fullYear, '')
  if (season.test(sentence.replace(beforeWholeYear, '')) || eachYear.test(sentence)) return true
  if (!statement.ids.includes('inForce') && history.test(sentence)) return true
  return !isCarried(statement) && isOtherYear(prose, statement, year)
}

function isOtherYear(prose: ProseParagraph, { item }: Statement, year: number | null): boolean {
  if (year === null) return false
  const start = sentenceStart(prose.text, item.from)
  const named = prose.numbers.findLast(
    (number) =>
      number.kind === 'year' &&
      number.from >= start &&
      number.from < item.number.from &&
      !isComparedWith(prose.text, number, item.number),
  )
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

/** In the report of a government: the sentence tells how one of its bodies did. */
function isOfOneBody(prose: ProseParagraph, { item }: Statement, organisation: string | null): boolean {
  if (organisation === null || !consolidating.test(organisation)) return false
  const start = sentenceStart(prose.text, item.from)
  // 全区收到800件。其中，区政府办受理206件
  const from = prose.text.startsWith(among, start) ? sentenceStart(prose.text, Math.max(0, start - 1)) : start
  const said = prose.text.slice(from, item.number.from)
  if (ownLevel.test(said) || ownShare.test(said)) return true
  if (countsByCounty(prose, item)) return true
  const names = organisation.replace(leftOutOfNames, '')
  return [...said.matchAll(oneBody)].some(({ groups }) => {
    const name = (groups?.name ?? '').replace(leftOutOfNames, '')
    return !wholeBody.test(name) && !names.includes(name)
  })
}

/** At least two counties are told apart, and the number belongs to one of them. */
function countsByCounty({ text }: ProseParagraph, item: Statement['item']): boolean {
  if (!county.test(text.slice(item.from, item.number.from))) return false
  const sentence = sentenceAround(text, item)
  return new Set([...sentence.matchAll(oneCounty)].map(({ groups }) => groups?.name)).size > 1
}

/** In the report of an office or department: what the government received is told in another report, or in this one. */
function isOfGovernment(prose: ProseParagraph, { item }: Statement, organisation: string | null, did: RegExp): boolean {
  if (organisation === null || !officeOrDepartment.test(organisation)) return false
  return did.test(prose.text.slice(sentenceStart(prose.text, item.from), item.number.from))
}

/** 累计收到208件, and nothing before says that it is this year's sum. */
function isSumSince({ text }: ProseParagraph, { item: { from, number } }: Statement): boolean {
  return sumSince.test(text.slice(from, number.from)) && !ofYear.test(text.slice(0, number.from))
}
