import type { Edit } from '../report/edit'
import type { Layout } from '../report/report'

/** How far before its place an empty HTML cell may have been opened, style attributes and inner tags included. */
const longestTag = 4000
/** How far above a blank cell the nearest cell with text may stand, in layouts with a cell a line. */
const longestGap = 200

/**
 * Writes into an empty cell.
 * @param at where the cell's text would stand
 */
export function fillBlank(source: string, layout: Layout, at: number, text: string): Edit {
  if (layout === 'html') return fillHtmlCell(source, at, text)
  if (layout === 'bars' || layout === 'barLines' || source[at] === '|') return fillBetweenBars(source, at, text)
  // All that is left of the cell is a line of one space.
  return { start: /\n[^\S\n\t]$/.test(source.slice(at - 2, at)) ? at - 1 : at, end: at, text }
}

/** Between two bars the text gets a space on either side; at the end of a line the bar closes the cell. */
function fillBetweenBars(source: string, at: number, text: string): Edit {
  if (source[at] === '|') {
    if (source[at - 1] === '|') return { start: at, end: at, text }
    return isSeparatedByLines(source, at) ? fillLine(source, at, text) : { start: at, end: at, text: `${text} ` }
  }
  let end = at
  while (source[end] === ' ') end++
  const room = end - at
  if (room === 0) return { start: at, end: at, text: ` ${text}` }
  const after = source[end] === '|' ? Math.max(1, room - 1 - text.length) : 0
  return { start: at, end, text: ` ${text}${' '.repeat(after)}` }
}

/** The bar stands on a line of its own and separates cells that carry none: the nearest cell above does not end with one. */
function isSeparatedByLines(source: string, at: number): boolean {
  const above = source.slice(Math.max(0, at - longestGap), at)
  const cell = /([^\s|])[^\S\n]*(\|?)[\s|]*$/.exec(above)
  return cell !== null && cell[2] === ''
}

/** Writes on the empty line above a separating bar, or on a new line where there is none. */
function fillLine(source: string, at: number, text: string): Edit {
  const lineBreak = source[at - 2] === '\r' ? '\r\n' : '\n'
  const above = at - lineBreak.length
  const hasEmptyLine = source[above - 1] === '\n'
  return hasEmptyLine ? { start: above, end: above, text } : { start: at, end: at, text: `${text}${lineBreak}` }
}

/** Masked markup leaves the place somewhere in the cell; the text goes to its content, instead of `&nbsp;` or `<br>`. */
function fillHtmlCell(source: string, at: number, text: string): Edit {
  const opening = openingOf(source, at)
  const content = source.indexOf('>', opening) + 1
  const closing = source.slice(content).search(/<\/t[dh]\s*>/i)
  const inside = source.slice(content, closing < 0 ? content : content + closing)
  const space = /&nbsp;|&#160;|&#xa0;|\u00a0|<br\s*\/?>/i.exec(inside)
  if (space) {
    const start = content + space.index
    return { start, end: start + space[0].length, text }
  }
  const opened = content + (/^(?:\s*<(?!\/)[^>]*>)*(?:\r?\n[^\S\r\n]*)?/.exec(inside)?.[0].length ?? 0)
  return { start: opened, end: opened, text }
}

/** Where the tag of the cell begins. The place of a row's first cell may be that of the row, before its own tag. */
function openingOf(source: string, at: number): number {
  const from = Math.max(0, at - longestTag)
  const before = source.slice(from, at + '<td'.length).toLowerCase()
  const opening = Math.max(before.lastIndexOf('<td'), before.lastIndexOf('<th'), 0)
  const isClosed = /<\/t[dhr]\b/.test(before.slice(opening, at - from))
  const ahead = isClosed ? source.slice(at, at + longestTag).search(/<t[dh]\b/i) : -1
  return ahead < 0 ? from + opening : at + ahead
}
