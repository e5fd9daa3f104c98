import type { Form, PartDefinition } from '../../forms/form'
import type { Part, Report } from '../../report/report'
import type { Span } from '../../report/span'
import { firstThat } from '../../text/bisect'
import { signatureStart } from '../signature'

/** 第三部分“收到和处理政府信息公开申请情况” */
export function partName(part: PartDefinition): string {
  return `第${part.numeral}部分“${part.heading.text}”`
}

/** The form's definition of a part that the text has. */
export function definitionOf(form: Form, number: number): PartDefinition | undefined {
  return form.parts.find((part) => part.number === number)
}

/** The first occurrence of each part, in text order. */
export function firstParts(report: Report): readonly Part[] {
  const seen = new Set<number>()
  return report.parts.filter((part) => !seen.has(part.number) && seen.add(part.number))
}

/**
 * The part is in the text: its heading, or its table where the heading was lost. In a text on one line headings are told
 * from mentions with difficulty: there it is enough that the text has the words.
 */
export function isPresent(report: Report, part: PartDefinition): boolean {
  if (report.parts.some((found) => found.number === part.number)) return true
  if (report.oneParagraph) {
    // The preamble may list the parts with their numbers.
    const [first] = report.parts
    const from = first && first.number < part.number ? first.start : report.start
    const text = report.source.slice(from, report.end).replace(/\s+/g, '')
    const { heading, numeral } = part
    if ([heading.text, ...(heading.variants ?? [])].some((words) => text.includes(`${numeral}、${words}`))) return true
  }
  return part.table !== undefined && (report.tables[part.table]?.rows.length ?? 0) > 0
}

/** White space, markup and invisible marks are no content. */
const content = /[^\s|*#\u00ad\u200b-\u200f\u2060]/
const notContent = /[\s|*#\u00ad\u200b-\u200f\u2060]+/g
/** Page numbers of a PDF are no content either. */
const pageNumbers = /^[ \t\u3000]*(?:[-—–]\s*\d{1,4}\s*[-—–]|第\s*\d{1,4}\s*页)[ \t\u3000]*$/gm
/** Nor are the tags of raw markup. */
const tags = /<\/?[a-z][^<>]{0,400}>|&(?:nbsp|emsp|ensp);/gi
/** How the heading's last character is read, see `maskPinyin`. */
const reading = /^\([a-z]{1,6}\)/

/** A signature stands in what is not longer. */
const longestEnd = 4000

/** Nothing but white space stands between a part's heading and the next one, or the report's signature. */
export function isEmptyPart(report: Report, part: Part): boolean {
  return !content.test(textUnder(report, part))
}

/** More is no list of sub-headings. */
const longestList = 200
/** （一）, 1. or 一、 */
const itemNumber = /(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、)?/

/** What stands under a part's heading are sub-headings alone, such as a blank report has. */
export function hasOnlySubHeadings(report: Report, part: Part, { announcement }: PartDefinition): boolean {
  // Spares parts with prose a second walk through their text.
  if (!announcement || part.end - part.heading.end > longestEnd) return false
  const text = textUnder(report, part)
  if (text.length > longestList) return false
  const folded = text.normalize('NFKC').replace(notContent, '')
  return new RegExp(`^(?:${itemNumber.source}(?:${announcement.source}):?)+$`).test(folded)
}

/** What stands under a part's heading, without what belongs to the page; of prose one paragraph is enough. */
function textUnder(report: Report, part: Part): string {
  const { paragraphs } = report
  // Spares most parts a walk through their whole text.
  const first = firstThat(0, paragraphs.length, (number) => paragraphs[number].start >= part.heading.end)
  for (let number = first; number < paragraphs.length && paragraphs[number].end <= part.end; number++) {
    const { start, end } = paragraphs[number]
    const text = report.source.slice(start, end)
    if (text.includes('。')) return text
  }
  const text = report.source
    .slice(part.heading.end, part.end)
    .replace(reading, '')
    .replace(pageNumbers, '')
    .replace(tags, '')
  if (part !== report.parts.at(-1)) return text
  // PDF text may print radicals for characters.
  const plain = text.slice(0, longestEnd).normalize('NFKC')
  return plain.slice(0, signatureStart(plain))
}

/**
 * Where a remark about the report as a whole belongs: its title, else its first heading, else its first line. One line
 * at most, so that no editor underlines a page.
 */
export function frontOf(report: Report): Span {
  const front = report.title ?? report.parts[0]?.heading
  if (front) return { start: front.start, end: front.end }
  const text = report.source.slice(report.start, report.end)
  const blank = text.length - text.trimStart().length
  const start = report.start + blank
  const lineEnd = text.slice(blank).search(/[\r\n]/)
  return { start, end: lineEnd < 0 ? report.end : start + lineEnd }
}
