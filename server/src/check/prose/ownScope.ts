import { beyondGovernment, levelOfGovernment, otherSpeaker, ownScope } from '../../forms/statementsRequestPhrases'
import { intakeStatements } from '../../forms/statementsRequestReadings'
import type { Judged } from './judge'
import type { ProseParagraph } from './prose'
import { sentenceAround, sentenceStart } from './sentence'

/**
 * A government's paragraph without the words by which it names itself: 向区政府提出的申请, 区本级收到. Elsewhere they tell its
 * share from that of its bodies. `null` where no such words stand.
 */
export function withoutOwnScope(prose: ProseParagraph, organisation: string | null): ProseParagraph | null {
  const level = levelOfGovernment.exec(organisation ?? '')?.groups?.level
  if (level === undefined) return null
  const text = prose.text.replace(ownScope, (found, ...rest) => {
    const { to, own } = rest.at(-1) as { to?: string; own?: string }
    return (to ?? own) === level ? filler.repeat(found.length) : found
  })
  return text === prose.text ? null : { ...prose, text }
}

/** Says nothing of what is counted. */
const filler = '的'

/** Slips of small numbers meet by chance. */
const leastTelling = 3

/**
 * Another number of the sentence is that of the table, so that the sentence speaks of all that the table does.
 * @param judged the statements of the paragraph
 */
export function sharesScope({ prose: { text }, statement }: Judged, judged: readonly Judged[]): boolean {
  const { item } = statement
  if (beyondGovernment.test(sentenceAround(text, item))) return false
  const start = sentenceStart(text, item.from)
  return judged.some(({ outcome, statement: other }) => {
    if (outcome !== 'agrees' || other === statement || other.kind !== 'request') return false
    const { number, from } = other.item
    if (number.value < leastTelling || sentenceStart(text, from) !== start) return false
    if (!other.ids.some((id) => id === 'received' || intakeStatements.has(id))) return false
    // 代表区政府处理17件，区政府办公室处理13件: each has its own.
    if (other.ids.some((id) => statement.ids.includes(id))) return false
    const [first, second] = number.from < item.number.from ? [number, item.number] : [item.number, number]
    return !otherSpeaker.test(text.slice(first.end, second.from))
  })
}
