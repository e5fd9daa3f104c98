import type { Layout } from '../report/report'
import type { Edit } from './fix'

/** How far before its place an empty HTML cell may have been opened, style attributes and inner tags included. */
const longestTag = 4000

/**
 * Writes into an empty cell.
 * @param at where the cell's text would stand
 */
export function fillBlank(source: string, layout: Layout, at: number, text: string): Edit {
  if (layout === 'html') return fillHtmlCell(source, at, text)
  if (layout === 'bars' || layout === 'barLines') return fillBetweenBars(source, at, text)
  return { start: at, end: at, text }
}

/** Between two bars the text gets a space on either side; on a line of its own the bar closes the cell. */
function fillBetweenBars(source: string, at: number, text: string): Edit {
  if (source[at] === '|') {
    const isTight = source[at - 1] === '|'
    return { start: at, end: at, text: isTight ? text : `${text} ` }
  }
  let end = at
  while (source[end] === ' ') end++
  const room = end - at
  if (room === 0) return { start: at, end: at, text: ` ${text}` }
  const after = source[end] === '|' ? Math.max(1, room - 1 - text.length) : 0
  return { start: at, end, text: ` ${text}${' '.repeat(after)}` }
}

/** Masked markup leaves the place somewhere in the cell; the text goes to its content, instead of `&nbsp;` if it has one. */
function fillHtmlCell(source: string, at: number, text: string): Edit {
  const from = Math.max(0, at - longestTag)
  const before = source.slice(from, at + '<td'.length).toLowerCase()
  const opening = from + Math.max(before.lastIndexOf('<td'), before.lastIndexOf('<th'), 0)
  const content = source.indexOf('>', opening) + 1
  const closing = source.slice(content).search(/<\/t[dh]\s*>/i)
  const inside = source.slice(content, closing < 0 ? content : content + closing)
  const space = /&nbsp;|&#160;|&#xa0;|\u00a0/i.exec(inside)
  if (space) {
    const start = content + space.index
    return { start, end: start + space[0].length, text }
  }
  const opened = content + (/^(?:\s*<(?!\/)[^>]*>)*/.exec(inside)?.[0].length ?? 0)
  return { start: opened, end: opened, text }
}
