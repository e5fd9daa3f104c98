import { disclosureTopic } from '../../forms/statementsContext'
import {
  courtCases,
  endedDispute,
  handlesDispute,
  ofAllKinds,
  ofBothDisputes,
  otherCauseBefore,
  otherCauseBehind,
  overOtherActs,
  rejectedSuits,
  reviewBody,
  takenOn,
  wholeOfShare,
} from '../../forms/statementsDisputes'
import { aroundOf } from './around'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { sentenceEnd, sentenceStart } from './sentence'
import type { Silence } from './silence'
import type { Statement } from './statement'
import { isAboutDisclosure } from './topic'

/** Disputes over something else, between others, or of which some ended in a way that the table does not tell. */
export function silenceOfDispute(prose: ProseParagraph, statement: Statement): Silence {
  const { item } = statement
  const { lead, rest, sentence, clause } = aroundOf(prose, item)
  if (wholeOfShare.test(lead) || otherCauseBehind.test(rest)) return 'silent'
  if (otherCauseBefore.test(clause) && !disclosureTopic.test(clause)) return 'silent'
  if (takenOn.test(lead)) return 'hint'
  if (statement.ids.includes('upheld') && rejectedSuits.test(ofSameKind(prose, statement))) return 'silent'
  if (ofAllKinds.test(rest) || endedDispute.test(lead) || courtCases.test(sentence)) return 'silent'
  if (overOtherActs.test(lead) && !disclosureTopic.test(sentence)) return 'silent'
  const first = item.before.find((word) => word.role === 'dispute')
  const before = prose.text.slice(sentenceStart(prose.text, item.from), first?.from ?? item.from)
  const passage = before.slice(before.lastIndexOf(';') + 1)
  if (reviewBody.test(passage) || (handlesDispute.test(passage) && !ofBothDisputes.test(sentence))) return 'hint'
  return isAboutDisclosure(prose) ? null : 'hint'
}

/** 复议9件，维持5件；诉讼8件，驳回3件: what the sentence says of reviews, or of suits, around a verdict. */
function ofSameKind(prose: ProseParagraph, { item }: Statement): string {
  const { text, words } = prose
  let from = sentenceStart(text, item.from)
  let to = sentenceEnd(text, item.to)
  const disputes = wordsBetween(words, from, to).filter((word) => word.role === 'dispute')
  const own = disputes.findLast((word) => word.to <= item.number.from)
  if (!own) return text.slice(from, to)
  const isOther = (word: ProseWord) => (word.id === 'review') !== (own.id === 'review')
  const first = disputes.find((word) => !isOther(word)) ?? own
  const before = disputes.findLast((word) => isOther(word) && word.to <= own.from)
  const behind = disputes.find((word) => isOther(word) && word.from > item.number.from)
  if (behind && !before) to = behind.from
  // 行政复议、行政诉讼共9件，驳回3件: said of both.
  const isCounted = before && prose.numbers.some((number) => number.from > before.to && number.to < first.from)
  if (isCounted && before.to < first.from) from = first.from
  return text.slice(from, to)
}
