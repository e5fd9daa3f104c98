import { titleWordings } from '../forms/title'
import type { TokenLine } from './token'

/** Rows of figures on one line: where there are so many, a figure on a line of its own need not be a cell. */
const fewestRows = 6
const figuresOfARow = 3
/** So many numbers in a row are pages. */
const fewestPages = 3
/** Lines that a page has at least. */
const shortestPage = 15
const bare = /^[1-9]\d{0,2}$/
const ofAll = /^([1-9]\d{0,2}) ?\/ ?([1-9]\d{0,2})$/
const longestNumber = 9
const shortestTitle = 10
const longestTitle = 60

/**
 * What stands at the edge of a page, as indices of `lines`: numbers that count up from page to page, and the report's
 * title where it is printed again. In the middle of a table both would end a row or a label.
 * @param numbers the numbers of `lines` in the text
 */
export function pageLines(
  folded: string,
  lines: readonly TokenLine[],
  numbers: readonly number[],
): ReadonlySet<number> {
  let rows = 0
  for (const { shape, tokens } of lines) {
    if ((shape === 'figures' || shape === 'labelled') && tokens.length > figuresOfARow) rows++
  }
  const found = new Set<number>()
  if (rows < fewestRows) return found
  const chains = new Map<string, number[]>()
  const titles = new Map<string, number[]>()
  for (let at = 0; at < lines.length; at++) {
    const { start, end, shape, tokens } = lines[at]
    if (tokens.length === 0 || tokens[0].column >= 0) continue
    const length = end - start
    if (shape === 'figures' && length <= longestNumber) {
      for (const line of endOfChain(folded, lines, numbers, at, chains)) found.add(line)
    } else if (shape === 'plain' && length >= shortestTitle && length <= longestTitle) {
      const text = folded.slice(start, end).trim()
      if (!titleWordings.ending.test(text)) continue
      const copies = titles.get(text) ?? []
      copies.push(at)
      titles.set(text, copies)
    }
  }
  for (const line of besideNumbers(folded, lines, found)) found.add(line)
  for (const copies of titles.values()) if (copies.length >= fewestPages) for (const line of copies) found.add(line)
  return found
}

/** What stands right above each of the numbers, again and again: the name of the body that reports, for one. */
function besideNumbers(folded: string, lines: readonly TokenLine[], numbers: ReadonlySet<number>): readonly number[] {
  const above = new Map<string, number[]>()
  for (const number of numbers) {
    const line = lines[number - 1]
    if (line?.shape !== 'plain') continue
    const text = folded.slice(line.start, line.end).trim()
    const copies = above.get(text) ?? []
    copies.push(number - 1)
    above.set(text, copies)
  }
  return [...above.values()].filter((copies) => copies.length >= fewestPages).flat()
}

/** The chain that a line ends, once it is long enough: each of its lines may be told more than once. */
function endOfChain(
  folded: string,
  lines: readonly TokenLine[],
  numbers: readonly number[],
  at: number,
  chains: Map<string, number[]>,
): readonly number[] {
  const text = folded.slice(lines[at].start, lines[at].end).trim()
  const counted = ofAll.exec(text)
  if (!counted && !(bare.test(text) && standsApart(folded, lines, at))) return []
  const page = Number(counted ? counted[1] : text)
  const all = counted ? counted[2] : ''
  if (counted && page > Number(all)) return []
  const before = chains.get(`${page - 1}/${all}`)
  if (!before?.length || numbers[at] - numbers[before[before.length - 1]] < shortestPage) {
    const same = chains.get(`${page}/${all}`)
    // Of two that may be the first page nobody can say which is one.
    if (!same || same.length < 2) chains.set(`${page}/${all}`, same ? [] : [at])
    return []
  }
  chains.delete(`${page - 1}/${all}`)
  before.push(at)
  chains.set(`${page}/${all}`, before)
  if (before.length < fewestPages) return []
  return before.length === fewestPages ? before : [at]
}

/** Empty lines, or the break between two pages, part it from what stands around. */
function standsApart(folded: string, lines: readonly TokenLine[], at: number): boolean {
  const before = lines[at - 1]
  const after = lines[at + 1]
  const around = folded.slice(before?.end ?? lines[at].start, after?.end ?? lines[at].end)
  if (around.includes('\f')) return true
  return (!before || before.shape === 'empty') && (!after || after.shape === 'empty')
}

/** The lines with nothing on those. */
export function withoutPages(lines: readonly TokenLine[], pages: ReadonlySet<number>): readonly TokenLine[] {
  if (pages.size === 0) return lines
  return lines.map((line, at) => (pages.has(at) ? { ...line, shape: 'empty', tokens: [], width: 0 } : line))
}

/** The lines that end a table, without those. */
export function breaksBetween(
  breaks: ReadonlySet<number>,
  numbers: readonly number[],
  pages: ReadonlySet<number>,
): ReadonlySet<number> {
  const left = new Set(breaks)
  for (const at of pages) left.delete(numbers[at])
  return left
}
