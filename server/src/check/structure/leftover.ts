import { blankSpace, missingNumber, templateInstructions, templatePlaceholders } from '../../forms/templateText'
import { offsetOf, type Paragraph, sourceSpan } from '../../report/paragraph'
import type { Span } from '../../report/span'
import type { Repair } from '../finding'
import { proseFacts } from '../prose/facts'
import type { Rule, RuleFinding } from '../rule'

/** An instruction of the template is still in the text. */
export const leftover: Rule = {
  code: 'structure.leftover',
  title: '留有模板中的填写说明',
  severity: 'warning',
  fix: 'offered',
  source: '模板中的填写说明不属于年报正文；观察：一份已发布的年报仍留有“该部分以表格形式报告”。',
  *check(context) {
    for (const paragraph of proseFacts(context).prose.hinted) yield* findingsIn(paragraph, context.report.source)
  },
}

function* findingsIn(paragraph: Paragraph, source: string): Iterable<RuleFinding> {
  let done = 0
  for (const { from, to, isPlaceholder } of placesIn(paragraph, source)) {
    if (from < done) continue
    done = to
    const span = sourceSpan(paragraph, from, to)
    const words = paragraph.text.slice(from, to)
    const quoted = `“${words.slice(0, 24)}${words.length > 24 ? '…' : ''}”`
    if (isPlaceholder) yield { ...span, message: `${quoted}是模板中待填写的地方，应换成实际内容` }
    else yield { ...span, message: `${quoted}是模板中的填写说明`, repairs: [deletionOf(span, source)] }
  }
}

interface Place {
  readonly from: number
  readonly to: number
  readonly isPlaceholder: boolean
}

function placesIn(paragraph: Paragraph, source: string): readonly Place[] {
  const { text } = paragraph
  const found = (patterns: readonly RegExp[], isPlaceholder: boolean): readonly Place[] =>
    patterns.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
        from: index,
        to: index + words.length,
        isPlaceholder,
      })),
    )
  const lacking = found([missingNumber], true).filter(({ to }) =>
    blankSpace.test(source.slice(offsetOf(paragraph, to - 2) + 1, offsetOf(paragraph, to - 1))),
  )
  const places = [...found(templateInstructions, false), ...found(templatePlaceholders, true), ...lacking]
  return places.sort((a, b) => a.from - b.from || b.to - a.to)
}

function deletionOf(span: Span, source: string): Repair {
  const edits = [{ ...deletion(span, source), text: '' }]
  return { kind: 'replace', title: '删除填写说明', certain: false, edits }
}

/** With a whole line goes its line break, and the empty line behind it where there is one before it, too. */
function deletion(span: Span, source: string): Span {
  let { start, end } = withMarkup(span, source)
  while (start > 0 && ' \t\u3000'.includes(source[start - 1])) start--
  while (end < source.length && ' \t\u3000'.includes(source[end])) end++
  const startsLine = start === 0 || source[start - 1] === '\n'
  const endsLine = end === source.length || source[end] === '\r' || source[end] === '\n'
  if (!startsLine || !endsLine) return withMarkup(span, source)
  if (source[end] === '\r') end++
  if (source[end] === '\n') end++
  const blankBefore = /\n[ \t\u3000]*\r?\n$/.test(source.slice(Math.max(0, start - 20), start))
  const blankBehind = /^[ \t\u3000]*\r?\n/.exec(source.slice(end, end + 20))
  return { start, end: blankBefore && blankBehind ? end + blankBehind[0].length : end }
}

const opening = /<(p|div|span|li|strong|b)\b[^<>]{0,400}>(?:&(?:nbsp|emsp|ensp);|[\s\u3000])*$/i
const closing = /^(?:&(?:nbsp|emsp|ensp);|[\s\u3000])*<\/(p|div|span|li|strong|b)>/i
/** No tag of a paragraph is longer. */
const longestTag = 480

/** The elements that hold nothing but the span: they go with it. */
function withMarkup(span: Span, source: string): Span {
  const before = opening.exec(source.slice(Math.max(0, span.start - longestTag), span.start))
  const behind = closing.exec(source.slice(span.end, span.end + longestTag))
  if (!before || !behind || before[1].toLowerCase() !== behind[1].toLowerCase()) return span
  return withMarkup({ start: span.start - before[0].length, end: span.end + behind[0].length }, source)
}
