import type { Edit } from '../../report/edit'
import type { Span } from '../../report/span'
import { lineStartAt } from '../../text/lineStartAt'
import { lineBreakOf } from './lineBreak'

/** No tag of a paragraph or heading is longer. */
const longestTag = 480
/** How far back the line is looked at (UTF-16 units): a text may be one line. */
const longestLead = 100
const inline = '(?:span|strong|b|em|i|u|font)'
const closing = new RegExp(`^(?:\\s|&nbsp;|</${inline}\\s*>)*</(p|div|li|h[1-6])\\s*>`, 'i')
const opening = new RegExp(`<(?:p|div|li)\\b[^<>]*>(?=(?:\\s|\\u3000|&\\w+;|<${inline}\\b[^<>]*>)*$)`, 'i')

/** A new paragraph behind a paragraph or a heading, in its manner: an element of its own, or its indentation and gap. */
export function paragraphBehind(source: string, before: Span, text: string): Edit {
  const behind = source.slice(before.end, before.end + longestTag)
  if (/^\s*<br\b/i.test(behind))
    return { start: before.end, end: before.end, text: `<br>${lineBreakOf(source)}${text}` }
  const end = closing.exec(behind)
  return end ? elementAt(source, before, before.end + end[0].length, text) : lineAt(source, before, text)
}

/** Where a heading closes, or no opening tag is found, a plain paragraph. */
function elementAt(source: string, { start }: Span, at: number, text: string): Edit {
  const tag = opening.exec(source.slice(Math.max(0, start - longestTag), start))?.[0] ?? '<p>'
  const name = /\w+/.exec(tag)?.[0]
  return { start: at, end: at, text: `${lineBreakOf(source)}${tag}${text}</${name}>` }
}

/** Marks before a heading (`## `) say that empty lines part paragraphs. */
function lineAt(source: string, { start, end }: Span, text: string): Edit {
  const lineBreak = lineBreakOf(source)
  const near = source.slice(Math.max(0, start - longestLead), start)
  const lineStart = lineStartAt(near, near.length)
  const lead = near.slice(lineStart)
  const indent = /\S/.test(lead) ? '' : lead
  const emptyAbove = /\n[ \t\u3000]*\r?\n$/.test(near.slice(0, lineStart))
  const apart = lead.startsWith('#') || (indent === lead && emptyAbove)
  return { start: end, end, text: `${lineBreak}${apart ? lineBreak : ''}${indent}${text}` }
}
