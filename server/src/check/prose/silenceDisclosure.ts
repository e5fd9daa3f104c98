import {
  byIssuer,
  byName,
  campaign,
  deciding,
  decisionWork,
  inName,
  paperWork,
  published,
  repealedAndLapsed,
  reviewOfPapers,
  settled,
} from '../../forms/statementsContext'
import { kindsOfCoercion, ofThoseInForce } from '../../forms/statementsDisclosure'
import { wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { respectiveWord } from './respective'
import { isBracketed, passageStart, sentenceAround, sentenceStart } from './sentence'
import type { Silence } from './silence'
import type { Statement } from './statement'

/** Papers that were checked, quoted in brackets, or counted by who issued them. */
export function silenceOfDocument(prose: ProseParagraph, statement: Statement): Silence {
  const own = prose.text.slice(statement.item.from, statement.item.to)
  if (paperWork.test(own)) return 'silent'
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
  if (reviewOfPapers.test(before)) return 'hint'
  return statement.ids.includes('vague') ? 'hint' : null
}

/** Decisions that were put online, looked into, or belong to a campaign. */
export function silenceOfDecision(prose: ProseParagraph, statement: Statement): Silence {
  const words = passage(prose, statement)
  const own = prose.text.slice(statement.item.from, statement.item.to)
  // 行政强制措施5件，行政强制执行2件: kinds of what the row counts.
  const sentence = sentenceAround(prose.text, statement.item)
  if (kindsOfCoercion.every((kind) => sentence.includes(kind))) return 'silent'
  if (
    decisionWork.test(own) ||
    campaign.test(words) ||
    (isDetail(prose, statement) && !respectiveWord(prose, statement.item))
  )
    return 'silent'
  const said = settled.test(own) ? own : deciding.test(own) ? words : sentence
  return published.test(said) ? 'hint' : null
}

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
