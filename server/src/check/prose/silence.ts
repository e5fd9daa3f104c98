import {
  applicantsFirst,
  assisting,
  betweenWordAndNumber,
  byAnswerer,
  byAttribute,
  byGovernment,
  carriedOver,
  channel,
  comparison,
  consolidating,
  displayed,
  endedDispute,
  everyApplicant,
  everyChannel,
  fullYear,
  heldElsewhere,
  history,
  intention,
  lastYear,
  lastYearFirst,
  ofAllKinds,
  officeOrDepartment,
  ofRequests,
  ofSome,
  oneApplicant,
  oneBody,
  oneChannelFirst,
  oneCounty,
  openedBefore,
  otherCharge,
  others,
  overSeveralYears,
  ownLevel,
  privateReason,
  rejectedSuits,
  remaining,
  reviewBody,
  season,
  share,
  startOfChange,
  toldApart,
  unansweredBehind,
  wholeBody,
  withdrawnBefore,
} from '../../forms/statementsContext'
import { intakeStatements, resultStatements } from '../../forms/statementsRequests'
import { unitsOf } from '../../text/units'
import { names, passageStart, sentenceEnd, sentenceStart, wordsBetween } from './item'
import type { ProseParagraph } from './prose'
import { isDetail, passage, silenceOfDecision, silenceOfDocument } from './silenceDisclosure'
import type { Statement } from './statement'
import { isAboutDisclosure, isAboutRequests, namesStranger } from './topic'

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
      if (isOfOneBody(prose, statement, organisation)) return 'silent'
      return silenceOfRequest(prose, statement) ?? (isOfGovernment(prose, statement, organisation) ? 'hint' : null)
    case 'dispute':
      return silenceOfDispute(prose, statement)
    case 'document':
      return silenceOfDocument(prose, statement)
    case 'decision':
      return silenceOfDecision(prose, statement)
    case 'charge':
      return otherCharge.test(passage(prose, statement)) ? 'silent' : null
  }
}

/** 依申请公开业务培训2次: other words stand between, so that they are what is counted. */
function isFarFromItsWord(prose: ProseParagraph, { item, kind }: Statement): boolean {
  if (kind === 'charge') return false
  const { number } = item
  const before = item.before.findLast(names)
  const after = item.after.find(names)
  if (before) return !betweenWordAndNumber.test(prose.text.slice(before.to, number.from).replace(/\([^()]*\)/g, ''))
  return after !== undefined && !betweenWordAndNumber.test(prose.text.slice(number.end, after.from))
}

/** A comparison, another year or season, all years together, an intention. */
function isOtherwiseMeant(prose: ProseParagraph, statement: Statement, year: number | null): boolean {
  const { item } = statement
  if (item.number.approximate) return true
  const { text } = prose
  const before = text.slice(clauseFrom(text, item.from), item.number.from)
  if (comparison.test(before) || startOfChange.test(before) || intention.test(before)) return true
  const said = text.slice(sentenceStart(text, item.from), item.number.from)
  if (!isCarried(statement) && (lastYear.test(before) || lastYearFirst.test(said))) return true
  const sentence = said.replace(fullYear, '')
  if (season.test(sentence)) return true
  if (!statement.ids.includes('inForce') && history.test(sentence)) return true
  return !isCarried(statement) && isOtherYear(prose, statement, year)
}

function isCarried(statement: Statement): boolean {
  return statement.ids.some((id) => id.startsWith('carried'))
}

function isOtherYear(prose: ProseParagraph, { item }: Statement, year: number | null): boolean {
  if (year === null) return false
  const start = sentenceStart(prose.text, item.from)
  const named = prose.numbers.findLast(
    (number) => number.kind === 'year' && number.from >= start && number.from < item.number.from,
  )
  if (!named || named.value === year) return false
  const around = prose.text.slice(Math.max(0, named.from - 6), named.end + 8)
  return !carriedOver.test(around)
}

/** In the report of a government: the sentence tells how one of its bodies did. */
function isOfOneBody(prose: ProseParagraph, { item }: Statement, organisation: string | null): boolean {
  if (organisation === null || !consolidating.test(organisation)) return false
  const said = prose.text.slice(sentenceStart(prose.text, item.from), item.number.from)
  if (ownLevel.test(said)) return true
  if (countsByCounty(prose, item)) return true
  const names = organisation.replace('人民', '')
  return [...said.matchAll(oneBody)].some(({ groups }) => {
    const name = (groups?.name ?? '').replace('人民', '')
    return !wholeBody.test(name) && !names.includes(name)
  })
}

/** At least two counties are told apart, and the number belongs to one of them. */
function countsByCounty({ text }: ProseParagraph, item: Statement['item']): boolean {
  if (!/[县市区旗]/.test(text.slice(item.from, item.number.from))) return false
  const sentence = text.slice(sentenceStart(text, item.from), sentenceEnd(text, item.to))
  return new Set([...sentence.matchAll(oneCounty)].map(({ groups }) => groups?.name)).size > 1
}

/** In the report of an office or department: what the government received is told in another report, or in this one. */
function isOfGovernment(prose: ProseParagraph, { item }: Statement, organisation: string | null): boolean {
  if (organisation === null || !officeOrDepartment.test(organisation)) return false
  return byGovernment.test(prose.text.slice(sentenceStart(prose.text, item.from), item.number.from))
}

function silenceOfRequest(prose: ProseParagraph, statement: Statement): Silence {
  const { text } = prose
  const { item, ids } = statement
  const own = text.slice(item.from, item.to)
  const petition = ids.some((id) => id.startsWith('rejected') || id === 'denied.enforcement')
  if (!petition && statement.kind === 'request' && namesStranger(own)) return 'silent'
  if (!isAboutRequests(prose, item.from, item.to) && !isPartition(prose, statement)) return 'silent'
  // What remains is told by no single row, unless it is carried over.
  const lead = text.slice(item.from, item.number.from)
  if (!isCarried(statement) && (remaining.test(lead) || (ids.includes('concluded') && others.test(lead)))) {
    return 'silent'
  }
  if (statement.kind === 'request' && oneApplicant.test(lead) && !everyApplicant.test(lead)) return 'silent'
  if (isOfPapers(prose, statement) || (ids[0] === 'denied' && privateReason.test(own))) return 'silent'
  if (isOpenEnded(prose, statement) || isOfDisputes(prose, statement) || isDivided(prose, statement)) return 'silent'
  const sentence = text.slice(sentenceStart(text, item.from), sentenceEnd(text, item.to))
  if (ids[0] === 'granted' && openedBefore.test(sentence)) return 'silent'
  if (ids[0] === 'unavailable.notHeld' && heldElsewhere.test(sentence)) return 'silent'
  if (!ids.some((id) => intakeStatements.has(id))) return null
  if (withdrawnBefore.test(text.slice(sentenceStart(text, item.from), item.from))) return 'silent'
  const rest = text.slice(item.number.end, sentenceEnd(text, item.to))
  if (toldApart.test(rest) || overSeveralYears.test(rest)) return 'silent'
  if (unansweredBehind.test(rest) && completesTotal(prose, statement)) return 'silent'
  const before = text.slice(clauseFrom(text, item.from), item.number.from)
  if (assisting.test(before) || ofSome.test(before) || (ids[0] === 'onRequest' && displayed.test(before)))
    return 'silent'
  if (
    isDetail(prose, statement) &&
    (!ids.includes('concluded') || byAnswerer.test(before)) &&
    !dividesAll(prose, statement)
  ) {
    return 'silent'
  }
  const words = text.slice(clauseFrom(text, item.from), item.to)
  if (everyChannel.test(words)) return null
  const said = text.slice(passageStart(text, item.from), item.number.from)
  if (oneChannelFirst.test(said) && !everyChannel.test(said)) return 'silent'
  return channel.test(own) || share.test(own.replace(/信访.{0,6}类/, '')) ? 'silent' : null
}

/** 收到11件，答复6件，不予处理4件，无法提供1件: with what follows the number makes up one told before. */
function completesTotal({ text, numbers }: ProseParagraph, { item: { from, to, number } }: Statement): boolean {
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

/** The sentence sorts papers, and speaks of no request. */
function isOfPapers({ text }: ProseParagraph, { item }: Statement): boolean {
  const sentence = text.slice(sentenceStart(text, item.from), sentenceEnd(text, item.to))
  return byAttribute.test(sentence) && !ofRequests.test(sentence)
}

/** 申请行政复议6件，已办结5件: what was named last is what was done, or is still open. */
function isOfDisputes(prose: ProseParagraph, { item, ids }: Statement): boolean {
  if (!ids.some((id) => id === 'concluded' || id.startsWith('carried'))) return false
  const words = wordsBetween(prose.words, sentenceStart(prose.text, item.from), item.number.from)
  return words.findLast((word) => word.role === 'dispute' || subjects.has(word.id))?.role === 'dispute'
}

const subjects: ReadonlySet<string> = new Set(['object', 'onRequest', 'incoming', 'received', 'handled', 'processed'])

/** 收到 9 件，其中自然人 7 件、法人 2 件: applicants right behind the opener divide all that was received. */
function dividesAll(prose: ProseParagraph, { kind, item }: Statement): boolean {
  if (kind !== 'applicant') return false
  const { text, words } = prose
  const start = passageStart(text, item.from)
  const opener = wordsBetween(words, start, item.number.from).find((word) => word.role === 'opener')
  const from = opener?.to ?? text.lastIndexOf('(', item.number.from) + 1
  return from > start && applicantsFirst.test(text.slice(from, from + 12))
}

/** Several results in one sentence can only be those of requests. */
function isPartition(prose: ProseParagraph, statement: Statement): boolean {
  if (!statement.ids.some((id) => resultStatements.has(id))) return false
  const { text, words } = prose
  const { from, to } = statement.item
  const results = wordsBetween(words, sentenceStart(text, from), sentenceEnd(text, to)).filter(
    (word) => word.role === 'request' && resultStatements.has(word.id),
  )
  return new Set(results.map((word) => word.id)).size >= 2
}

/** 「国家秘密等 3 件」 counts more than the row it names. */
function isOpenEnded(prose: ProseParagraph, statement: Statement): boolean {
  const { item } = statement
  const detail = statement.ids.some((id) => id.includes('.'))
  return detail && /等/.test(prose.text.slice(item.from, item.to)) && statement.readings.length === 1
}

/** 新收申请中予以公开11件；结转的予以公开4件: the row holds both. */
function isDivided({ text, words }: ProseParagraph, { item, ids }: Statement): boolean {
  if (ids.length !== 1 || !resultStatements.has(ids[0])) return false
  const sentence = wordsBetween(words, sentenceStart(text, item.from), sentenceEnd(text, item.to))
  return sentence.filter((word) => word.id === ids[0]).length > 1
}

function silenceOfDispute(prose: ProseParagraph, statement: Statement): Silence {
  const { text } = prose
  const { item } = statement
  const sentence = text.slice(sentenceStart(text, item.from), sentenceEnd(text, item.to))
  if (statement.ids.includes('upheld') && rejectedSuits.test(sentence)) return 'silent'
  const first = item.before.find((word) => word.role === 'dispute')
  const before = text.slice(sentenceStart(text, item.from), first?.from ?? item.from)
  if (ofAllKinds.test(text.slice(item.number.end, item.number.end + 24))) return 'silent'
  if (endedDispute.test(text.slice(item.from, item.number.from))) return 'silent'
  if (reviewBody.test(before.slice(before.lastIndexOf(';') + 1))) return 'hint'
  return isAboutDisclosure(prose) ? null : 'hint'
}

const clauseEnds = unitsOf(',;。:!?(')

function clauseFrom(text: string, at: number): number {
  for (let from = at; from > 0; from--) if (clauseEnds.has(text.charCodeAt(from - 1))) return from
  return 0
}
