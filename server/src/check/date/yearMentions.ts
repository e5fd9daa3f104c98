import {
  announcing,
  asOf,
  comparedOrFollowed,
  comparedTo,
  compiling,
  contestOfYear,
  countedThings,
  disclosureWork,
  drawnUp,
  madeInto,
  madeOf,
  milestones,
  otherAnnouncement,
  otherUse,
  paperOfYear,
  reportOfYear,
  subjects,
  summary,
  thisReport,
  thisYear,
  toCome,
  yearEnd,
} from '../../forms/yearWords'
import { startOfStretch, unitsOf } from '../../text/units'
import { counts } from '../prose/item'
import type { NumberInProse } from '../prose/numbers'
import { type Prose, type ProseParagraph, previousOf } from '../prose/prose'
import { sentenceEnd, sentenceStart } from '../prose/sentence'

/**
 * A year that says which year the report is about.
 * - `subject`: 2023年，我镇主动公开…
 * - `asOf`: 截至2023年12月31日，…
 * - `self`: 现将2023年政府信息公开工作情况报告如下
 */
export interface YearMention {
  readonly kind: 'subject' | 'asOf' | 'self'
  readonly prose: ProseParagraph
  readonly number: NumberInProse
  /** The sentence speaks of what is to come. */
  readonly future: boolean
  /** The sentence counts something. */
  readonly counted: boolean
  /** All years of the sentence. */
  readonly years: readonly number[]
}

const listMark = /^(\(?[一二三四五六七八九十\d]+\)?[、.,:)]?|[一二三四五六七八九十]是)/

/** The years in a report's prose that stand for the year it is about. Independent of what that year is. */
export function yearMentions(prose: Prose): readonly YearMention[] {
  const mentions: YearMention[] = []
  for (const paragraph of prose.paragraphs) {
    for (const number of paragraph.numbers) {
      if (number.kind !== 'year') continue
      const mention = mentionOf(paragraph, number)
      if (mention) mentions.push(mention)
    }
  }
  return mentions
}

function mentionOf(prose: ProseParagraph, number: NumberInProse): YearMention | null {
  const { text } = prose
  const start = sentenceStart(text, number.from)
  const sentence = text.slice(start, sentenceEnd(text, number.to))
  const lead = text.slice(startOfStretch(text, number.from, clauseEnds), number.from).replace(listMark, '')
  const rest = text.slice(number.to, number.to + 24)
  const kind = kindOf(sentence, lead, rest, prose, number)
  if (kind === null) return null
  const inside = prose.numbers.filter((other) => other.from >= start && other.to <= start + sentence.length)
  return {
    kind,
    prose,
    number,
    future: toCome.test(sentence),
    counted: inside.some((other) => counts(other)),
    years: inside.filter((other) => other.kind === 'year').map((other) => other.value),
  }
}

function kindOf(
  sentence: string,
  lead: string,
  rest: string,
  prose: ProseParagraph,
  number: NumberInProse,
): YearMention['kind'] | null {
  if (asOf.test(lead)) return yearEnd.test(rest) ? 'asOf' : null
  const at = number.from - sentenceStart(prose.text, number.from)
  const before = sentence.slice(0, at)
  const isFirst = prose.paragraph.part === 0
  if (isFirst && madeOf.test(before) && madeInto.test(sentence.slice(at + 4))) return 'self'
  const opening = isFirst && (compiling.test(before) || drawnUp.test(before))
  const announces = announcing.test(sentence) || thisReport.test(before) || opening
  if (reportOfYear.test(rest) && announces && !otherAnnouncement.test(lead)) return 'self'
  // 公开1200条（2021年为1000条）; 公开1200条，2021年公开1000条，同比增长20%
  if (
    prose.text[number.from - 1] === '(' ||
    (lead === '' && (at > 0 || countsBefore(prose, number)) && comparedTo.test(sentence))
  )
    return null
  if (lead !== '' && !(lead.length <= 14 && subjects.test(lead) && !comparedOrFollowed.test(lead))) return null
  if (otherUse.test(rest) || paperOfYear.test(rest) || contestOfYear.test(rest)) return null
  if (!disclosureWork.test(sentence) && !(lead === '' && opensReport(prose, number))) return null
  const own = sentence.slice(at)
  if (thisYear.test(own)) return null
  const counted = countedThings.test(own)
  return counted || !milestones.test(own) ? 'subject' : null
}

/** 公开1200条。2021年公开1000条，同比增长20%: the sentence before has told what is compared. */
function countsBefore({ numbers }: ProseParagraph, { from }: NumberInProse): boolean {
  return numbers.some((other) => other.from < from && counts(other))
}

/** 一、总体情况 and then 2023年，我县坚持以…为指导: whatever the sentence goes on to say, the year is the report's. */
function opensReport(prose: ProseParagraph, number: NumberInProse): boolean {
  return number.from === 0 && prose.paragraph.part === 1 && previousOf(prose) === null
}

const clauseEnds = unitsOf(',;。:!?()')

/** 工作虽取得一定成绩，但仍有不足: how the part about problems begins speaks of the year of the report. */
export function isSummary({ prose, number }: YearMention): boolean {
  return summary.test(prose.text.slice(number.to))
}
