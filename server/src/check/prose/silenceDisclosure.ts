import { settled } from '../../forms/statementsContext'
import {
  byIssuer,
  byName,
  campaign,
  deciding,
  decisionWork,
  inName,
  kindsOfCoercion,
  leftInForce,
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
import { entryUnit } from '../../forms/statementsUnits'
import { wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { respectiveWord } from './respective'
import { isBracketed, passageStart, sentenceAround, sentenceEnd, sentenceStart } from './sentence'
import type { Silence } from './silence'
import type { Statement } from './statement'

/** Papers that were checked, quoted in brackets, or counted by who issued them. */
export function silenceOfDocument(prose: ProseParagraph, statement: Statement): Silence {
  // 制发（修改）规章1件
  const own = prose.text.slice(statement.item.from, statement.item.to).replace(/\([^()\d]*\)/g, '')
  const isInForce = statement.ids.includes('inForce')
  if (paperWork.test(isInForce ? own.replace(sortedOut, '') : own)) return 'silent'
  if (statement.ids.includes('vague') && papersOfOthers.test(prose.text.slice(statement.item.from, statement.item.to)))
    return 'silent'
  if (isBracketed(prose.text, statement.item.from)) return 'silent'
  const { text } = prose
  const sentence = sentenceAround(text, statement.item)
  if (byIssuer.test(sentence) || (own.includes(inName) && byName.test(sentence))) return 'silent'
  if (
    statement.ids.includes('issued') &&
    ofThoseInForce.test(text.slice(sentenceStart(text, statement.item.from), statement.item.number.from))
  )
    return 'silent'
  if (statement.ids.includes('repealed') && repealedAndLapsed.test(sentence)) return 'silent'
  // What was left after a review of old papers is not what the year brought.
  const before = prose.text.slice(sentenceStart(prose.text, statement.item.from), statement.item.from)
  if (isInForce && (sortedOut.test(own) || own.includes(leftInForce))) return 'hint'
  if (reviewOfPapers.test(before) && !tellsTable(prose, statement)) return 'hint'
  return statement.ids.includes('vague') ? 'hint' : null
}

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

/** Decisions that were put online, looked into, or belong to a campaign. */
export function silenceOfDecision(prose: ProseParagraph, statement: Statement): Silence {
  const { text } = prose
  const { item } = statement
  const words = passage(prose, statement)
  const own = text.slice(item.from, item.to)
  // 行政强制措施5件，行政强制执行2件: kinds of what the row counts.
  const sentence = sentenceAround(text, item)
  if (kindsOfCoercion.every((kind) => sentence.includes(kind))) return 'silent'
  if (
    decisionWork.test(own.replace(otherServices, '')) ||
    campaign.test(words) ||
    (isDetail(prose, statement) && !respectiveWord(prose, item))
  )
    return 'silent'
  const start = sentenceStart(text, item.from)
  // 公开财政信息9条，行政处罚12条: entries of a site.
  if (item.number.unit === entryUnit && published.test(text.slice(start, item.number.from))) return 'silent'
  if (settled.test(own)) return published.test(own) ? 'hint' : null
  const from = deciding.test(own) ? passageStart(text, item.from) : start
  return isPublished(prose, statement, from) ? 'hint' : null
}

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
