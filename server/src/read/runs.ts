import { joiner } from '../text/fold'
import { labelKey } from '../text/labelKey'
import { type Dictionary, isOneOff, isPiece, lookUp, type Meaning, slipsOf } from './dictionary'
import { isPageNumber } from './pageNumber'
import { coverage, pairsOf } from './pairs'
import { blankToken, cellToken, type Token, type TokenLine } from './token'

/**
 * A stretch of cells without words between them, and the words around it. In most layouts this is the figures of one
 * row behind the row's label; in PDF text the label may be around or partly behind them.
 */
export interface Run {
  readonly items: readonly Token[]
  /** The items that are no blanks. */
  readonly firm: readonly Token[]
  /** Words since the run before, or since the sentence or heading that broke the table. */
  readonly gap: readonly Token[]
  /** A sentence or heading stands between this run and the one before. */
  readonly broken: boolean
  /** How the line of the last item is built. */
  readonly shape: TokenLine['shape']
  /** Cells of the line where a row has a line of its own, padding included; 0 elsewhere. */
  readonly width: number
}

/** The runs of a stretch of lines. */
export interface Runs {
  readonly runs: readonly Run[]
  /** The words behind the last run. */
  readonly rest: readonly Token[]
  /** Words that no figures follow before a sentence or heading: the labels of a table that lost its figures. */
  readonly idle: readonly Token[]
}

/** Words that people write where a figure belongs. */
export const wordsForNothing = /^(?:无|有|没有|暂无|未|不详|略|若干|空|零|〇|o)$/i
const longestJunk = 6
/** On a line without columns only shorter ones are told from the label's own words. */
const longestStray = 4
/** Empty lines behind a mistyped label that count as its cells. */
const fewestEmptyLines = 3
/** A gap never needs more words than a wrapped head and label have. */
const longestGap = 120
const joinerUnit = joiner.charCodeAt(0)

/**
 * Collects runs.
 * @param breaks lines that are headings or titles: a table does not run over them
 */
export function collectRuns(
  folded: string,
  lines: readonly TokenLine[],
  breaks: ReadonlySet<number>,
  dictionary: Dictionary,
  firstLine: number,
): Runs {
  const runs: Run[] = []
  const across = acrossWidth(dictionary)
  let items: Token[] = []
  let gap: Token[] = []
  let broken = true
  let expected = 0
  let shape: TokenLine['shape'] = 'empty'
  let width = 0

  const finish = (): void => {
    if (items.length === 0) return
    if (isPageNumber(items, gap, lastOf(runs), dictionary)) {
      items = []
      return
    }
    if (items.some(isWritten) || mayBeBlankRow(items, expected, across, lastOf(gap), dictionary)) {
      runs.push({ items, firm: withoutBlanks(items), gap, broken, shape, width })
      gap = []
      broken = false
      expected = 0
    }
    items = []
  }
  const idle: Token[] = []
  const breakTable = (): void => {
    finish()
    for (const token of gap) idle.push(token)
    gap = []
    broken = true
    expected = 0
  }

  for (let number = 0; number < lines.length; number++) {
    const line = lines[number]
    if (breaks.has(firstLine + number)) {
      breakTable()
      continue
    }
    if (line.shape === 'empty' && shape === 'tabCell') finish()
    if (line.shape === 'bars' && line.tokens.length === 0 && shape === 'barCell') {
      // Where rows close behind their last cell, bars in its place mean that it is blank.
      const closesOnCell = lastOf(runs)?.shape === 'barLast' && countCells(items) === expected - 1
      if (closesOnCell) items.push(blankToken(line.start, firstLine + number, -1, true))
      finish()
    }
    for (let index = 0; index < line.tokens.length; index++) {
      const token = line.tokens[index]
      if (token.kind === 'prose') {
        breakTable()
        continue
      }
      if (token.kind !== 'text') {
        const leads = token.kind === 'blank' && token.weak && items.length === 0
        if (leads && expected === 0 && !mayHaveBlanks(lastOf(gap), dictionary)) continue
        items.push(token)
        continue
      }
      const meanings = meaningsOf(token, folded, dictionary)
      if (meanings.length === 0) {
        const bare = beginsWithFigure(items, token)
        const columns = expected > 0 || !(bare || endsHead(lastOf(gap), dictionary)) ? expected : across
        const open = columns - countCells(items)
        // Where a cell has a line and a tab of its own, every blank behind the label is one.
        const lacksOne = open === 1 || (line.shape === 'tabCell' && items.length === columns - 1)
        if (open > 0 && isJunk(token, lines, number, index, dictionary, lacksOne)) {
          items.push({ ...token, kind: 'junk' })
          continue
        }
      }
      finish()
      const row = meanings.length === 0 ? cellsBehindLabel(token, folded, dictionary) : null
      gap.push(row?.label ?? token)
      if (gap.length > longestGap) gap.shift()
      expected = expectedFigures(meanings)
      if (row) items.push(...row.cells)
    }
    if (line.shape !== 'empty' && line.shape !== 'bars') {
      shape = line.shape
      width = line.width
    }
    if (isRowLine(line)) finish()
  }
  finish()
  return { runs, rest: gap, idle }
}

function isWritten({ kind }: Token): boolean {
  return kind === 'figure' || kind === 'junk'
}

/** The run with other items. */
export function withItems(run: Run, items: readonly Token[]): Run {
  return { ...run, items, firm: withoutBlanks(items) }
}

/** The items that are no blanks; the list itself where it has none. */
export function withoutBlanks(items: readonly Token[]): readonly Token[] {
  for (let index = 0; index < items.length; index++) {
    if (items[index].kind === 'blank') return items.filter((item) => item.kind !== 'blank')
  }
  return items
}

/** The last of a list, if it has one. Asking an empty list for its entry -1 is a hundred times slower. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1]
}

/** What a text token means in the form, if it is a label as it stands. */
export function meaningsOf(token: Token, folded: string, dictionary: Dictionary): readonly Meaning[] {
  return lookUp(dictionary, token.key, folded, token.start, token.end)
}

/** How many figures follow a label: those of its row, where rows carry their labels themselves. */
function expectedFigures(meanings: readonly Meaning[]): number {
  for (const { row, vague } of meanings) {
    if (row !== null && !vague && row.table.direction === 'down') return row.columns.length
  }
  return 0
}

/** Figures of the table whose rows stand side by side: so many blanks in a row are that table left blank. */
function acrossWidth(dictionary: Dictionary): number {
  const rows = dictionary.form.rows.filter((row) => row.table.direction === 'across')
  return rows.length === 0 ? Number.POSITIVE_INFINITY : rows.reduce((width, row) => width + row.columns.length, 0)
}

/** The last word of the head of a table whose rows stand side by side: its figures, or blanks, come next. */
function endsHead(token: Token | undefined, dictionary: Dictionary): boolean {
  if (!token) return false
  return (dictionary.meanings.get(token.key) ?? []).some(
    ({ table, kind }) => kind === 'head' && dictionary.across.has(table),
  )
}

/** Empty lines behind the word may be blank figures. */
function mayHaveBlanks(word: Token | undefined, dictionary: Dictionary): boolean {
  return endsHead(word, dictionary) || resemblesRow(word, dictionary)
}

/** The line of cells that a word stands on has figures from its first cell on, and so no label. */
function beginsWithFigure(items: readonly Token[], word: Token): boolean {
  if (word.column < 0) return false
  return items.some((item) => item.column === 0 && item.kind === 'figure' && item.line === word.line)
}

/**
 * Cells so far. On a line of cells blanks may be padding, and one before it (an empty line, the bar that opens the row)
 * is none; where a cell has a line of its own they are cells.
 */
function countCells(items: readonly Token[]): number {
  const onLine = items.some((item) => item.column > 0)
  let cells = 0
  for (const { kind, column, weak } of items) if (kind !== 'blank' || (column < 0 && !(onLine && weak))) cells++
  return cells
}

/**
 * Blanks without a figure are a row left blank behind its label. Empty lines may merely separate the pieces of a wrapped
 * label: there must be as many as the row has cells.
 */
function mayBeBlankRow(
  items: readonly Token[],
  expected: number,
  across: number,
  label: Token | undefined,
  dictionary: Dictionary,
): boolean {
  if (items.length >= across) return true
  const surely = items.some((item) => !item.weak)
  if (expected > 0) return surely || items.length >= expected
  return surely ? resemblesRow(label, dictionary) : items.length >= blanksBehind(label, dictionary)
}

/** So many empty lines behind a mistyped label are its row's figures left blank; infinitely many behind other words. */
function blanksBehind(label: Token | undefined, dictionary: Dictionary): number {
  if (!resemblesRow(label, dictionary)) return Number.POSITIVE_INFINITY
  const meant = dictionary.patterns.find(({ key }) => isOneOff(key, label?.key ?? ''))
  return Math.min(fewestEmptyLines, meant?.row.columns.length ?? fewestEmptyLines)
}

/** Blanks behind a mistyped label are its row's figures left blank; rows side by side have theirs below the head. */
function resemblesRow(token: Token | undefined, { meanings, patterns }: Dictionary): boolean {
  if (!token || token.key.length < 4 || meanings.has(token.key)) return false
  const own = pairsOf(token.key)
  return patterns.some(
    ({ row, key, pairs }) =>
      row.table.direction === 'down' && (coverage(pairs, own) >= 0.6 || isOneOff(key, token.key)),
  )
}

/** `行政许可 5 若干`: a word stands among the row's figures, on a line without columns. */
function cellsBehindLabel(
  token: Token,
  folded: string,
  dictionary: Dictionary,
): { readonly label: Token; readonly cells: readonly Token[] } | null {
  // Most words are their own key and have no space to part them.
  if (token.column >= 0 || token.key.length === token.end - token.start) return null
  if (!hasSpace(folded, token.start, token.end)) return null
  const words = [...folded.slice(token.start, token.end).matchAll(/\S+/g)]
  for (let first = 1; first < words.length; first++) {
    const before = words[first - 1]
    const end = token.start + before.index + before[0].length
    const label = { ...token, end, key: labelKey(folded.slice(token.start, end)) }
    const columns = expectedFigures(meaningsOf(label, folded, dictionary))
    if (columns === 0) continue
    const cells = words.slice(first).map(({ 0: text, index }) => {
      const start = token.start + index
      const cell = cellToken(folded, start, start + text.length, token.line, -1)
      return cell.kind === 'text' ? { ...cell, kind: 'junk' as const, key: '' } : cell
    })
    return cells.length <= columns &&
      cells.every((cell) => cell.end - cell.start <= longestStray || folded[cell.start] === '#')
      ? { label, cells }
      : null
  }
  return null
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 && unit !== joinerUnit
}

function hasSpace(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBlank(folded.charCodeAt(at))) return true
  return false
}

/** A line that holds a row, or the figures of one. */
function isRowLine(line: TokenLine): boolean {
  if (line.shape === 'barLast') return true
  if (line.shape === 'tabs' || line.shape === 'barRow' || line.shape === 'labelled') return line.tokens.length > 1
  return line.shape === 'figures' && line.tokens.length > 1
}

/**
 * Words inside a row's figures that are neither a label, with a wrong character at most, nor a piece of one.
 * @param last the row lacks just one figure, so that another row may follow
 */
function isJunk(
  token: Token,
  lines: readonly TokenLine[],
  number: number,
  index: number,
  dictionary: Dictionary,
  last: boolean,
): boolean {
  if (token.end - token.start > longestJunk || slipsOf(token.key, dictionary).length > 0) return false
  const line = lines[number]
  if (line.shape === 'tabs' || line.shape === 'barRow') return index > 0 || line.tokens[1]?.kind === 'figure'
  const next = line.tokens[index + 1] ?? nextToken(lines, number)
  const figureFollows = next?.kind === 'figure' || next?.kind === 'blank' || blankFollows(lines, number, token)
  if (!figureFollows && !last) return false
  if (line.shape === 'tabCell' || line.shape === 'barCell' || line.shape === 'barLast') return true
  if (wordsForNothing.test(token.key)) return true
  return !isPiece(token.key, dictionary)
}

/** A bar alone behind a cell with a bar, or behind a word for nothing a line that may be a cell, is a blank figure. */
function blankFollows(lines: readonly TokenLine[], number: number, token: Token): boolean {
  if (lines[number].shape === 'barCell') return lines[number + 1]?.tokens[0]?.kind === 'blank'
  if (!wordsForNothing.test(token.key)) return false
  for (let next = number + 1; next < Math.min(number + 4, lines.length); next++) {
    if (lines[next].tokens.length > 0) return lines[next].tokens[0].kind === 'blank'
  }
  return false
}

function nextToken(lines: readonly TokenLine[], number: number): Token | undefined {
  for (let next = number + 1; next < Math.min(number + 4, lines.length); next++) {
    const token = lines[next].tokens.find((candidate) => !candidate.weak)
    if (token) return token
  }
  return undefined
}
