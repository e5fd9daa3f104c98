import type { Edit } from '../report/edit'
import type { Table } from '../report/report'
import type { Span } from '../report/span'
import { lineStartAt } from '../text/lineStartAt'
import { hasMarkup, maskHtml } from '../text/maskHtml'

/** What goes when a table is written anew: its element, or its lines with the bars and tabs of the old layout. */
export interface TablePlace extends Span {
  /** Words that are not the table's stand before it, or behind it, on the same line or in the same element: they stay. */
  readonly wordsBefore: boolean
  readonly wordsBehind: boolean
}

/** A table written anew in its place; on lines of its own where other words stay beside it. */
export function writeInPlace({ start, end, wordsBefore, wordsBehind }: TablePlace, text: string): Edit {
  return { start, end, text: `${wordsBefore ? '\n' : ''}${text}${wordsBehind ? '\n' : ''}` }
}

/** Finds the places of tables in a text. Nothing but bars and white space goes with a table. */
export function tablePlacer(text: string): (table: Table) => TablePlace {
  const plain = hasMarkup(text) ? maskHtml(text) : text
  return (table) => (table.layout === 'html' ? inElement(text, plain, table) : onLines(plain, table))
}

function onLines(plain: string, { start, end }: Span): TablePlace {
  const lineStart = lineStartAt(plain, start)
  const last = Math.max(start, end - 1)
  const rest = plain.slice(last).search(/[\r\n]/)
  const lineEnd = rest < 0 ? plain.length : last + rest
  return keepingWords(plain, { start: lineStart, end: lineEnd }, { start, end: Math.min(end, lineEnd) })
}

/** @param plain the text with its markup masked */
function inElement(text: string, plain: string, table: Span): TablePlace {
  const tags = [...text.slice(0, table.start).matchAll(/<(\/?)table\b/gi)]
  const opening = tags.at(-1)
  const closing = /<\/table\s*>/i.exec(text.slice(table.end))
  if (!opening || !closing) return onLines(text, table)
  // A label of the head may stand before the element, in a paragraph of its own.
  const inside = opening[1] === ''
  const start = inside ? opening.index : text.lastIndexOf('<', table.start)
  const whole = { start, end: table.end + closing.index + closing[0].length }
  return keepingWords(plain, whole, ownRows(text, table))
}

/** From the tag of a table's first row to the tag that ends its last one. */
function ownRows(text: string, { start, end }: Span): Span {
  const opening = [...text.slice(0, start).matchAll(/<tr\b/gi)].at(-1)
  const closing = /<\/tr\s*>/i.exec(text.slice(end))
  return { start: opening?.index ?? start, end: closing ? end + closing.index + closing[0].length : end }
}

/** The whole stretch, cut down to what is the table's own on a side where other words stand. */
function keepingWords(plain: string, whole: Span, own: Span): TablePlace {
  const before = plain.slice(whole.start, own.start)
  const behind = plain.slice(own.end, whole.end)
  const wordsBefore = hasWords(before)
  const wordsBehind = hasWords(behind)
  return {
    wordsBefore,
    wordsBehind,
    start: wordsBefore ? own.start : whole.start,
    end: wordsBehind ? own.end + behind.search(/[^\s|]/) : whole.end,
  }
}

/** A figure counts, too. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
