import {
  begunCases,
  byIssuer,
  byName,
  campaign,
  deciding,
  decisionWork,
  inName,
  kindsOfCoercion,
  kindsOfDecisions,
  leftInForce,
  ofSuperiors,
  ofThoseInForce,
  openedBehind,
  openedOtherwise,
  otherServices,
  papersOfOthers,
  paperWork,
  published,
  repealedAndLapsed,
  reviewOfPapers,
  sortedOut,
  taking,
  takingDecisions,
} from '../../forms/statementsDisclosure'
import { ofThose } from '../../forms/statementsRequestPhrases'
import { settled } from '../../forms/statementsTopics'
import { entryUnit } from '../../forms/statementsUnits'
import { wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import type { Reason } from './reason'
import { respectiveWord } from './respective'
import { isBracketed, passageStart, sentenceEnd, sentenceStart } from './sentence'
import type { Statement } from './statement'

/** 制发（修改）规章1件 */
const withoutBrackets = (own: string) => own.replace(/\([^()\d]*\)/g, '')

const isOfPaperWork: Reason = ({ own }, { ids }) => {
  const words = withoutBrackets(own)
  return paperWork.test(ids.includes('inForce') ? words.replace(sortedOut, '') : words)
}

const isOfOthers: Reason = ({ own }, { ids }) =>
  ofSuperiors.test(own) || (ids.includes('vague') && papersOfOthers.test(own))

const isQuoted: Reason = (_, { item }, { text }) => isBracketed(text, item.from)

const isByIssuer: Reason = ({ own, sentence }) =>
  byIssuer.test(sentence) || (withoutBrackets(own).includes(inName) && byName.test(sentence))

const isOfThoseInForce: Reason = ({ said }, { ids }) => ids.includes('issued') && ofThoseInForce.test(said)

const isBesideLapsed: Reason = ({ sentence }, { ids }) => ids.includes('repealed') && repealedAndLapsed.test(sentence)

/** What was left after a review of old papers is not what the year brought. */
const isLeftInForce: Reason = ({ own }, { ids }) => {
  const words = withoutBrackets(own)
  return ids.includes('inForce') && (sortedOut.test(words) || words.includes(leftInForce))
}

const followsReview: Reason = ({ before }, statement, prose) =>
  reviewOfPapers.test(before) && !tellsTable(prose, statement)

const isVague: Reason = (_, { ids }) => ids.includes('vague')

/** Papers that were checked, quoted in brackets, or counted by who issued them. */
export const reasonsOfDocuments: readonly Reason[] = [
  isOfPaperWork,
  isOfOthers,
  isQuoted,
  isByIssuer,
  isOfThoseInForce,
  isBesideLapsed,
  isLeftInForce,
  followsReview,
  isVague,
]

/** Those that leave a hint. */
export const hintsOfDocuments: readonly Reason[] = [isLeftInForce, followsReview, isVague]

/** 清理文件，制发2件，废止9件，现行有效14件: beside what the year brought, the others are those of the table, too. */
function tellsTable({ text, words, numbers }: ProseParagraph, { item }: Statement): boolean {
  const acts = wordsBetween(words, sentenceStart(text, item.from), sentenceEnd(text, item.to)).filter(
    // 清理制定的文件: of which kind the papers are.
    ({ role, to }) => role === 'act' && text[to] !== ofThose,
  )
  const isIssued = acts.some(
    ({ id, to }, index) =>
      id === 'issued' &&
      numbers.some(({ kind, from }) => kind === 'count' && from >= to && !(acts[index + 1]?.from < from)),
  )
  return isIssued && new Set(acts.map(({ id }) => id)).size > 1
}

/** 行政强制措施5件，行政强制执行2件: kinds of what the row counts. */
const isOneKindOfCoercion: Reason = ({ sentence }) => kindsOfCoercion.every((kind) => sentence.includes(kind))

const isOfDecisionWork: Reason = ({ own }) => decisionWork.test(own.replace(otherServices, ''))

const isOfOneKind: Reason = ({ own }) => kindsOfDecisions.test(own)

/** 立案查处行政处罚案件9件: not all that is begun is decided in the same year. */
const isOfCases: Reason = ({ own }) => begunCases.test(own)

const isOfCampaign: Reason = (_, statement, prose) => campaign.test(passage(prose, statement))

const isPartOfDecisions: Reason = (_, statement, prose) =>
  isDetail(prose, statement) && !respectiveWord(prose, statement.item)

/** 公开财政信息9条，行政处罚12条: entries of a site. */
const isEntryOfSite: Reason = ({ said }, { item }) => item.number.unit === entryUnit && published.test(said)

const isPutOnline: Reason = ({ own }, statement, prose) => {
  if (settled.test(own)) return published.test(own)
  const { text } = prose
  const { from } = statement.item
  return isPublished(prose, statement, deciding.test(own) ? passageStart(text, from) : sentenceStart(text, from))
}

/** Decisions that were put online, looked into, or belong to a campaign. */
export const reasonsOfDecisions: readonly Reason[] = [
  isOneKindOfCoercion,
  isOfDecisionWork,
  isOfOneKind,
  isOfCases,
  isOfCampaign,
  isPartOfDecisions,
  isEntryOfSite,
  isPutOnline,
]

/** Those that leave a hint. */
export const hintsOfDecisions: readonly Reason[] = [isOfCases, isPutOnline]

/** The clause, or one before or behind that goes on with it, puts the decisions online. */
function isPublished({ text }: ProseParagraph, { item }: Statement, from: number): boolean {
  if (published.test(text.slice(item.from, item.to))) return true
  const behind = text.slice(item.to, sentenceEnd(text, item.to))
  if (published.test(behind.replace(openedBehind, ''))) return true
  if (taking.test(text.slice(item.from, item.number.from))) return false
  // The clause before that says what was done with what it counts.
  const clauses = text.slice(from, item.from).split(clauseMarks).reverse()
  const said = clauses.find(
    (clause) => takingDecisions.test(clause) || (published.test(clause) && !openedOtherwise.test(clause)),
  )
  return said !== undefined && published.test(said)
}

const clauseMarks = /[,;:]/

/** The text from the beginning of the passage to the end of the item. */
export function passage(prose: ProseParagraph, { item }: Statement): string {
  return prose.text.slice(passageStart(prose.text, item.from), item.to)
}

/** The opener of a list stands between the beginning of the passage and the number. */
export function isDetail(prose: ProseParagraph, statement: Statement): boolean {
  const { from } = statement.item
  if (isBracketed(prose.text, from)) return true
  const start = passageStart(prose.text, from)
  const to = statement.item.number.from
  return wordsBetween(prose.words, start, to).some(
    // 处罚14件（其中一般程序8件），强制5件: brackets that are closed again open nothing.
    (word) => word.role === 'opener' && !isBracketed(prose.text, word.from),
  )
}
