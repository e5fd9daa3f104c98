import {
  assisted,
  besideDisclosure,
  countedBefore,
  courtCases,
  endedDispute,
  handlesDispute,
  newAlone,
  ofAllKinds,
  ofBothDisputes,
  otherCases,
  otherCauseBefore,
  otherCauseBehind,
  overDisclosure,
  overOtherActs,
  refused,
  rejectedSuits,
  reviewBody,
  someDisputes,
  takenOn,
  unrelated,
  wholeOfShare,
} from '../../forms/statementsDisputes'
import { disclosureTopic } from '../../forms/statementsTopics'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import type { Reason } from './reason'
import { sentenceEnd, sentenceStart } from './sentence'
import type { Statement } from './statement'
import { isAboutDisclosure } from './topic'

const isWholeOfShare: Reason = ({ lead }) => wholeOfShare.test(lead)

const hasOtherCauseBehind: Reason = ({ rest }) => otherCauseBehind.test(rest)

const hasOtherCauseBefore: Reason = ({ clause, said }) =>
  otherCauseBefore.test(said.replace(countedBefore, '')) && !disclosureTopic.test(clause)

const isUnrelated: Reason = ({ clauseAndItem, said, rest }) =>
  besideDisclosure.test(clauseAndItem) ||
  (!disclosureTopic.test(said) && besideDisclosure.test(said)) ||
  unrelated.test(rest)

const isTakenOn: Reason = ({ lead }) => takenOn.test(lead)

/** A suit that is rejected upholds what was done; a review that is rejected ends otherwise. */
const isAmongRejectedSuits: Reason = (_, statement, prose) =>
  statement.ids.includes('upheld') && rejectedSuits.test(ofSameKind(prose, statement))

const isOfAllKinds: Reason = ({ rest }) => ofAllKinds.test(rest)

const isNewAlone: Reason = ({ rest }) => newAlone.test(rest)

const isOfSomeDisputes: Reason = ({ lead }) => someDisputes.test(lead)

const hasEnded: Reason = ({ lead }) => endedDispute.test(lead)

const isOfCourts: Reason = ({ sentence }) => courtCases.test(sentence) && !overDisclosure.test(sentence)

const isOverOtherActs: Reason = ({ lead, sentence }) => overOtherActs.test(lead) && !disclosureTopic.test(sentence)

/** 收到工伤认定申请100件，行政复议4件: what the sentence counts before is something else. */
const isBesideOtherCases: Reason = ({ before, sentence }) =>
  otherCases.test(before) && !disclosureTopic.test(sentence) && !refused.test(before)

/** 协助区政府复议2件: a case of another body, and a sum of both kinds. */
const isAssisting: Reason = ({ sentence }) => assisted.test(sentence)

/** The body reviews what others did. */
const isHandledHere: Reason = ({ sentence }, { item }, { text }) => {
  const first = item.before.find((word) => word.role === 'dispute')
  const before = text.slice(sentenceStart(text, item.from), first?.from ?? item.from)
  const passage = before.slice(before.lastIndexOf(';') + 1)
  return reviewBody.test(passage) || (handlesDispute.test(passage) && !ofBothDisputes.test(sentence))
}

const isNotAboutDisclosure: Reason = (_, __, prose) => !isAboutDisclosure(prose)

/** Disputes over something else, between others, or of which some ended in a way that the table does not tell. */
export const reasonsOfDisputes: readonly Reason[] = [
  isWholeOfShare,
  hasOtherCauseBehind,
  hasOtherCauseBefore,
  isUnrelated,
  isTakenOn,
  isAmongRejectedSuits,
  isOfAllKinds,
  isNewAlone,
  isOfSomeDisputes,
  hasEnded,
  isOfCourts,
  isOverOtherActs,
  isBesideOtherCases,
  isAssisting,
  isHandledHere,
  isNotAboutDisclosure,
]

/** Those that leave a hint. */
export const hintsOfDisputes: readonly Reason[] = [isTakenOn, isHandledHere, isNotAboutDisclosure]

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
