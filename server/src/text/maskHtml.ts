import { joiner } from './fold'

/**
 * Markup becomes white space of the same length, so that offsets stay: a cell begins with a TAB, a row or block ends
 * with a line break, everything else of a tag is spaces. A table of raw HTML then reads as tab-separated rows, and
 * because merged cells stand in the markup once, nothing has to be guessed.
 */

const markup = /<\/?(?:table|tr|td|th|p|div|br|html|body|span|h[1-6])\b[^<>]*>/i
const tag = /<!--|<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>/g
const entity = /&(?:nbsp|ensp|emsp|thinsp|amp|lt|gt|quot|ldquo|rdquo|mdash|middot|#\d{1,6}|#x[0-9a-fA-F]{1,5});/g
const blockNames = /^(?:p|div|tr|table|tbody|thead|h[1-6]|li|ul|ol|section|article|header|footer|title|body|html|br)$/i

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  middot: '·',
}

const partOfTable = /<\/?(?:table|tr|td|th)\b/gi

/** Inline markup between two digits: editors put it round any of them. What is raised is a note. */
const insideNumber = /(?<=[\d.,０-９])(?:<\/?(?:span|b|strong|i|em|u|font|o:p)\b[^<>]*>)+(?=[\d.,０-９])/gi
/** `规章<sup>1</sup>`: the number of a footnote is no part of what it stands behind. */
const footnoteMark = /(?<=[\u4e00-\u9fff）)])<sup\b[^<>]*>\s*[[(（［]?\d{1,2}[\])）］]?\s*<\/sup>/gi
/** A quoted value that the first `>` stands in. */
const openValue = /=\s*"[^"]*>$/
/** A longer value is a quotation mark that was forgotten. */
const longestValue = 200

const lineBreakOrTab = /[\r\n\t\v\u0085\u2028\u2029]/g

/** Whether the text is, or contains, HTML tables or blocks. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && markup.test(text)
}

/**
 * Masks markup and entities.
 * @returns a text of the same length
 */
export function maskHtml(text: string): string {
  const unmarked = text.replace(footnoteMark, (mark) => ' '.repeat(mark.length))
  return maskEntities(maskTags(unmarked.replace(insideNumber, (tags) => joiner.repeat(tags.length))))
}

/**
 * Replaces character entities by their character and spaces.
 * @returns a text of the same length
 */
export function maskEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (found) => {
    const character = characterOf(found.slice(1, -1))
    // 4 and 7 that are written so make 47.
    return character.padEnd(found.length, /[\d.,]/.test(character) ? joiner : ' ')
  })
}

function characterOf(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? ' '
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0x20 && code < 0x10000 && code !== 0xa0 ? String.fromCharCode(code) : ' '
}

function maskTags(text: string): string {
  let inCell = false
  let inRow = false
  let rowOpen = false
  let done = 0
  let masked = ''
  const copy = (until: number): void => {
    const between = text.slice(done, until)
    const isWhite = between.trim() === ''
    // Inside a cell, and between the cells of a row, a line break of the markup means nothing; a tab that indents a row
    // is no cell.
    if (inCell || (inRow && isWhite)) masked += between.replace(lineBreakOrTab, ' ')
    else masked += isWhite ? between.replaceAll('\t', ' ') : between
  }
  const hidden = hiddenStretches(text)
  for (const match of text.matchAll(tag)) {
    if (match.index < done) continue
    const name = (match[2] ?? '').toLowerCase()
    const closing = match[1] === '/'
    const end = hidden(match, name, closing)
    if (end === null) continue
    copy(match.index)
    const isCell = name === 'td' || name === 'th'
    const laysOut = isCell && !closing && holdsTable(text, end)
    // A tab stands between cells: the first one of a row needs none.
    const meaning = laysOut ? '\n' : isCell && !closing && rowOpen ? ' ' : mark(name, closing, inCell)
    masked += meaning.padEnd(end - match.index, ' ')
    done = end
    if (isCell) inCell = !closing && !laysOut
    if (name === 'tr' || name === 'table') {
      inCell = false
      inRow = name === 'tr' && !closing
    }
    rowOpen = name === 'tr' ? !closing : rowOpen && !isCell
  }
  copy(text.length)
  return masked
}

/** Whether a cell that is opened before `at` holds a table, as those do that lay out a whole page: it is none itself. */
function holdsTable(text: string, at: number): boolean {
  partOfTable.lastIndex = at
  return /^<table/i.test(partOfTable.exec(text)?.[0] ?? '')
}

/**
 * Where the markup that begins with a tag ends: comments, scripts and styles hide what is in them. `null` for a comment
 * that never ends, which is text. Every search for an end begins before the last one there is, so that together they
 * cost one walk through the text.
 */
function hiddenStretches(text: string) {
  const lastOf = new Map<string, number>()
  const endOf = (closer: string, from: number): number | null => {
    const last = lastOf.get(closer) ?? text.lastIndexOf(closer)
    lastOf.set(closer, last)
    return from > last ? null : text.indexOf(closer, from) + closer.length
  }
  return (match: RegExpExecArray, name: string, closing: boolean): number | null => {
    const end = endOfTag(text, match.index + match[0].length, match[0])
    if (match[0] === '<!--') return endOf('-->', end)
    const hides = !closing && (name === 'script' || name === 'style')
    return hides ? (endOf(`</${name}>`, end) ?? end) : end
  }
}

function mark(name: string, closing: boolean, inCell: boolean): string {
  if ((name === 'td' || name === 'th') && !closing) return '\t'
  if (name === 'tr' || name === 'table') return '\n'
  if (inCell) return ' '
  return blockNames.test(name) ? '\n' : ' '
}

/** A `>` in a quoted value ends no tag. */
function endOfTag(text: string, end: number, found: string): number {
  if (!openValue.test(found)) return end
  const rest = /^[^"<>]*"[^<>]*>/.exec(text.slice(end, end + longestValue))
  return rest ? end + rest[0].length : end
}
