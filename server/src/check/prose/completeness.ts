import {
  attribute,
  cautious,
  closed,
  countBehind,
  done,
  due,
  excepting,
  inTime,
  ofSomeDisputes,
  plainRate,
  rate,
  wish,
  won,
} from '../../forms/statementsCompleteness'
import { disputeRows } from '../../forms/statementsDisputes'
import type { Severity } from '../finding'
import type { CheckContext, RuleFinding } from '../rule'
import { type Clause, clauseAt, wordsAfter } from './clause'
import { counts } from './item'
import { wordsBetween } from './lexicon'
import { type ProseParagraph, placeOf } from './prose'
import { applicantReadingsOf, disputeReadingOf, type Reading, requestReadingsOf, tableValue } from './reading'
import { relatedCells } from './relatedCells'
import { isCarry } from './requestIds'
import { passageStart, sentenceAround, sentenceStart, wordsAround } from './sentence'
import { subjectsBefore } from './statementDispute'
import { isAboutDisclosure, isAboutRequests, namesStranger } from './topic'

/**
 * What a sentence that leaves nothing out says against the tables: 全部办结, 办结率100%, 均获维持, 均为自然人申请.
 * @param mark the word for "all", or the 100 of a rate
 */
export function* completenessFindings(
  context: CheckContext,
  prose: ProseParagraph,
  mark: { readonly from: number; readonly to: number },
): Iterable<RuleFinding> {
  const clause = clauseAt(prose, mark.from)
  const claim = rateOf(prose, mark, clause) ?? claimOf(prose, mark, clause)
  if (claim === null) return
  const contrary = contraryOf(context, prose, claim, clause)
  if (contrary === null) return
  const value = tableValue(context, contrary.reading)
  if (value === null || value === 0) return
  yield {
    ...placeOf(prose, claim),
    severity: contrary.severity,
    message: `文中称“${prose.text.slice(claim.from, claim.to)}”，而${contrary.reading.name}为 ${value}`,
    cells: contrary.reading.cells.map((cell) => context.form.cells[cell].address),
    related: relatedCells(context, contrary.reading.cells),
  }
}

interface Claim {
  readonly says: 'done' | 'closed' | 'upheld' | 'persons'
  readonly from: number
  readonly to: number
  readonly cautious: boolean
}

interface Contrary {
  readonly reading: Reading
  readonly severity: Severity
}

function rateOf(prose: ProseParagraph, mark: { from: number; to: number }, clause: Clause): Claim | null {
  const said = prose.text.slice(clause.from, mark.from)
  const match = rate.exec(said)
  if (!match || inTime.test(match[0])) return null
  const isCautious = !match[0].startsWith(plainRate) || cautious.test(said)
  return { says: 'done', from: mark.from - match[0].length, to: mark.to + 1, cautious: isCautious }
}

function claimOf(prose: ProseParagraph, mark: { from: number; to: number }, clause: Clause): Claim | null {
  const rest = prose.text.slice(mark.to, clause.to)
  const ended = closed.exec(rest) ?? won.exec(rest)
  if (ended) {
    if (ofSomeDisputes.test(prose.text.slice(clause.from, mark.from))) return null
    const says = closed.test(rest) ? 'closed' : 'upheld'
    return { says, from: mark.from, to: mark.to + ended[0].length, cautious: false }
  }
  const word = wordsAfter(prose, clause, mark.to).find((other) => other.role !== 'neutral' && other.role !== 'all')
  if (!word || word.from - mark.to > 12) return null
  const between = prose.text.slice(mark.to, word.from)
  const said = { from: mark.from, to: word.to }
  if (word.id === 'concluded' && done.test(between)) {
    if (countBehind.test(prose.text.slice(word.to, word.to + 1))) return null
    const text = prose.text.slice(mark.from, word.to)
    return { ...said, says: 'done', cautious: cautious.test(text) }
  }
  if (word.role === 'verdict' && word.id === 'upheld') return { ...said, says: 'upheld', cautious: false }
  if (word.id === 'person' && word.role === 'applicant') return { ...said, says: 'persons', cautious: false }
  return null
}

function contraryOf(context: CheckContext, prose: ProseParagraph, claim: Claim, clause: Clause): Contrary | null {
  if (claim.says === 'upheld' || claim.says === 'closed') return contraryDispute(context, prose, claim)
  if (!isAboutRequests(prose, claim.from, claim.to) || namesStranger(prose.text.slice(clause.from, claim.to)))
    return null
  if (claim.says === 'persons') {
    if (excepting.test(sentenceAround(prose.text, claim))) return null
    return contrary(applicantReadingsOf(context.form, 'organisations', 'received')[0], 'warning')
  }
  if (isExcepted(prose, claim) || isNoClaim(prose, claim, clause)) return null
  // 结转下年度3件。…办结率100%: who names what is left does not mean that nothing is.
  const isNamed = wordsBetween(prose.words, 0, claim.from).some(({ id }) => id === 'carriedOut')
  return contrary(requestReadingsOf(context.form, 'carriedOut')[0], claim.cautious || isNamed ? 'hint' : 'warning')
}

/** The words name those that were concluded, or say what ought to be. */
function isNoClaim({ text }: ProseParagraph, claim: Claim, clause: Clause): boolean {
  return attribute.test(text.slice(claim.to)) || wish.test(text.slice(clause.from, claim.from))
}

/** The sentence itself names what is left, or speaks of a part only. */
function isExcepted(prose: ProseParagraph, claim: Claim): boolean {
  const { text, words } = prose
  const sentence = sentenceAround(text, claim)
  if (excepting.test(sentence) || due.test(sentence)) return true
  // What is answered in time is what was due: 剩余6件结转下年度。申请均按时答复.
  if (claim.cautious && words.some((word) => word.id === 'carriedOut')) return true
  const passage = wordsBetween(words, passageStart(text, claim.from), claim.from)
  if (passage.some((word) => word.role === 'opener' || isCarry(word.id))) return true
  return wordsAround(prose, claim).some((word) => isCarry(word.id)) || isOfAnswers(prose, claim)
}

/** 答复9件，均在法定期限内答复: all of those that were answered. */
function isOfAnswers(prose: ProseParagraph, claim: Claim): boolean {
  const start = sentenceStart(prose.text, claim.from)
  const last = prose.numbers.findLast((number) => counts(number) && number.from >= start && number.end <= claim.from)
  if (!last) return false
  const { from, to } = clauseAt(prose, last.from)
  return wordsBetween(prose.words, from, Math.min(to, claim.from)).some(({ id }) => id === 'concluded')
}

/**
 * Disputes of those spoken of that are still open, or corrected results; where there are none of these, open ones deserve
 * a hint.
 */
function contraryDispute(context: CheckContext, prose: ProseParagraph, claim: Claim): Contrary | null {
  if (!isAboutDisclosure(prose) || excepting.test(sentenceAround(prose.text, claim))) return null
  const [subject] = subjectsBefore(prose, claim.from)
  if (!subject?.every((id) => disputeRows[id])) return null
  const pending = disputeReadingOf(context.form, subject, 'pending')
  if (claim.says === 'closed') return contrary(pending, 'warning')
  const corrected = disputeReadingOf(context.form, subject, 'corrected')
  if (corrected && (tableValue(context, corrected) ?? 0) > 0) return contrary(corrected, 'warning')
  return contrary(pending, 'hint')
}

function contrary(reading: Reading | null | undefined, severity: Severity): Contrary | null {
  return reading ? { reading, severity } : null
}
