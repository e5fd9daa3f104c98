import type { Form, PartDefinition } from '../../forms/form'
import { countedParts } from '../../forms/parts'
import { type Paragraph, sourceSpan } from '../../report/paragraph'
import { digitValue } from '../../text/numerals'
import { listed } from '../phrase'
import { proseFacts } from '../prose/facts'
import type { CheckContext, Rule, RuleFinding } from '../rule'

/** A longer sentence lists more than the parts, and looking for their names in it takes long. */
const longestList = 500

/** The preamble's list of the parts names another number of parts, leaves one out, or has them in another order. */
export const partsList: Rule = {
  code: 'structure.parts-list',
  title: '编制说明所列部分与格式不符',
  severity: 'information',
  fix: 'none',
  source: '年度报告由六个部分组成；实际报告的编制说明常多列或漏列。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const paragraph of proseFacts(context).prose.countingParts) {
      const finding = checkSentence(context.form, paragraph)
      if (finding) yield finding
    }
  },
}

/** Judges the sentence that counts the parts. It has to list three of them at least, or it speaks of something else. */
function checkSentence(form: Form, paragraph: Paragraph): RuleFinding | null {
  const match = countedParts.exec(paragraph.text)
  if (!match) return null
  const from = paragraph.text.lastIndexOf('。', match.index) + 1
  const stop = paragraph.text.indexOf('。', match.index)
  const to = stop < 0 ? paragraph.text.length : stop
  if (to - from > longestList) return null
  const sentence = paragraph.text.slice(from, to)
  const named = form.parts.filter((part) => isNamed(part, sentence))
  if (named.length < 3) return null
  const span = sourceSpan(paragraph, match.index, match.index + match[0].length)
  const count = digitValue(match[1]) || Number(match[1])
  const total = form.parts.length
  if (count !== total) {
    return { ...span, message: `年度报告由 ${total} 个部分组成，编制说明写为“${match[0]}”` }
  }
  const missing = form.parts.filter((part) => !named.includes(part)).map((part) => part.heading.text)
  if (missing.length === 0)
    return isInOrder(form, sentence)
      ? null
      : { ...span, message: `编制说明写为“${match[0]}”，所列各部分的顺序与格式不同` }
  return { ...span, message: `编制说明写为“${match[0]}”，但没有列出${listed(missing)}` }
}

/** Wordings of its own have no certain place; the form's own headings do. */
function isInOrder(form: Form, sentence: string): boolean {
  const places = form.parts.map((part) => sentence.indexOf(part.heading.text))
  return places.includes(-1) || places.every((place, index) => index === 0 || places[index - 1] < place)
}

function isNamed(part: PartDefinition, sentence: string): boolean {
  return sentence.includes(part.heading.text) || part.recognise.test(sentence)
}
