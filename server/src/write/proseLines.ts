import type { Report, ReportDocument } from '../report/report'
import type { Span } from '../report/span'
import { hasMarkup, maskEntities, maskHtml } from '../text/maskHtml'

/** A line of prose without surrounding white space, and what it is. */
export interface ProseLine {
  readonly words: string
  readonly tag: 'h1' | 'h2' | 'p'
}

/** Reads the prose of a document, in whatever markup it stands; `from` and `to` are offsets of its text. */
export type ProseReader = (from: number, to: number) => readonly ProseLine[]

const wholeHead = /<!doctype[^>]*>|<head\b[\s\S]*?<\/head\s*>/gi
const inlineTag = /<[^<>]*>/g
const entity = /&#?\w{1,8};/g

/** The reader of a document's prose. */
export function proseReader({ text, reports }: ReportDocument): ProseReader {
  if (!hasMarkup(text)) return (from, to) => linesOf(text, reports, from, to, (start, end) => text.slice(start, end))
  const body = text.replace(wholeHead, (head) => ' '.repeat(head.length))
  // Masking keeps the length: its line breaks are where the blocks of the markup are.
  const masked = maskHtml(body)
  return (from, to) => linesOf(masked, reports, from, to, (start, end) => withoutMarkup(body.slice(start, end)))
}

function linesOf(
  lined: string,
  reports: readonly Report[],
  from: number,
  to: number,
  wordsOf: (start: number, end: number) => string,
): readonly ProseLine[] {
  const lines: ProseLine[] = []
  let offset = from
  for (const line of lined.slice(from, to).split(/\r\n?|\n/)) {
    const end = offset + line.length
    // From the first word on there are no more pieces of block tags.
    const words = wordsOf(offset + line.search(/\S|$/), end).trim()
    if (words !== '') lines.push({ words, tag: tagAt(reports, offset, end) })
    offset = end + (lined[end] === '\r' && lined[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

function withoutMarkup(html: string): string {
  return html.replace(inlineTag, '').replace(entity, (found) => maskEntities(found).trimEnd() || ' ')
}

function tagAt(reports: readonly Report[], start: number, end: number): ProseLine['tag'] {
  const touches = (span: Span | null): boolean => span !== null && span.start < end && start < span.end
  if (reports.some((report) => touches(report.title))) return 'h1'
  const isHeading = reports.some((report) => report.parts.some((part) => touches(part.heading)))
  // A heading within a running paragraph does not make the paragraph a heading.
  return isHeading && end - start <= 60 ? 'h2' : 'p'
}
