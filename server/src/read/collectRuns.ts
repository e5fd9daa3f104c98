import { endsHead, isBlankSmallTable, mayBeBlankRow, mayHaveBlanks } from './blankRows'
import { joinBrokenFigures } from './brokenFigures'
import type { Dictionary, Meaning } from './dictionary'
import { cellsBehindLabel, isJunk } from './junkWords'
import { figuresBehind, meaningsOf } from './meanings'
import { endsInPageNumber, isPageNumber } from './pageNumber'
import { lastOf, type Run, withoutBlanks } from './run'
import { blankToken, holdsNoWord, type Token, type TokenLine } from './token'

/** The runs of a stretch of lines. */
export interface Runs {
  readonly runs: readonly Run[]
  /** The words behind the last run. */
  readonly rest: readonly Token[]
  /** Words that no figures follow before a sentence or heading: the labels of a table that lost its figures. */
  readonly idle: readonly Token[]
}

/** A gap never needs more words than a wrapped head and label have. */
const longestGap = 120

/** The runs so far, and the one that is being collected. */
interface Collection {
  readonly folded: string
  readonly lines: readonly TokenLine[]
  /** The numbers of these lines among the lines of the text. */
  readonly numbers: readonly number[]
  readonly dictionary: Dictionary
  /** Figures of the table whose rows stand side by side. */
  readonly across: number
  readonly runs: Run[]
  readonly idle: Token[]
  items: Token[]
  gap: Token[]
  broken: boolean
  /** Figures that follow the last words where they are a row's label; else 0. */
  expected: number
  /** So many empty lines, one behind the other, part two rows whose cells have lines of their own. */
  readonly parting: number
  /** Empty lines since the last one with something on it. */
  emptyLines: number
  /** How the last line with something on it is built. */
  shape: TokenLine['shape']
  width: number
}

/**
 * Collects runs.
 * @param numbers the numbers of `lines` among the lines of the text, as `breaks` and tokens count
 * @param breaks lines that are headings or titles: a table does not run over them
 */
export function collectRuns(
  folded: string,
  lines: readonly TokenLine[],
  numbers: readonly number[],
  breaks: ReadonlySet<number>,
  dictionary: Dictionary,
): Runs {
  const collection: Collection = {
    folded,
    lines,
    numbers,
    dictionary,
    across: acrossWidth(dictionary),
    runs: [],
    idle: [],
    items: [],
    gap: [],
    broken: true,
    expected: 0,
    parting: partingLines(lines),
    emptyLines: 0,
    shape: 'empty',
    width: 0,
  }
  for (let number = 0; number < lines.length; number++) {
    if (breaks.has(numbers[number])) breakTable(collection)
    else collectLine(collection, number)
  }
  finishRun(collection)
  return {
    runs: joinBrokenFigures(folded, collection.runs, dictionary),
    rest: collection.gap,
    idle: collection.idle,
  }
}

/** One, or one more than stand between all cells, where a conversion doubled the line ends. */
function partingLines(lines: readonly TokenLine[]): number {
  let least = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < lines.length && least > 0; at++) {
    const { shape } = lines[at]
    if (shape === 'empty') continue
    if (shape === 'tabCell') least = Math.min(least, at - last - 1)
    last = shape === 'tabCell' ? at : Number.NEGATIVE_INFINITY
  }
  return Number.isFinite(least) ? least + 1 : 1
}

function collectLine(collection: Collection, number: number): void {
  const line = collection.lines[number]
  finishAtEmptyLine(collection, line, number)
  for (let index = 0; index < line.tokens.length; index++) collectToken(collection, line.tokens[index], number, index)
  if (line.shape !== 'empty' && !holdsNoWord(line)) {
    collection.shape = line.shape
    collection.width = line.width
  }
  if (isRowLine(line)) finishRun(collection)
}

/** Where cells have lines of their own, an empty line or a line of bars closes the row. */
function finishAtEmptyLine(collection: Collection, line: TokenLine, number: number): void {
  collection.emptyLines = line.shape === 'empty' ? collection.emptyLines + 1 : 0
  if (collection.emptyLines === collection.parting && collection.shape === 'tabCell') finishRun(collection)
  if (!holdsNoWord(line) || line.tokens.length > 0 || collection.shape !== 'barCell') return
  // Where rows close behind their last cell, bars in its place mean that it is blank.
  const { runs, items, expected } = collection
  const closesOnCell = lastOf(runs)?.shape === 'barLast' && countCells(items) === expected - 1
  if (closesOnCell) items.push(blankToken(line.start, collection.numbers[number], -1, true))
  finishRun(collection)
}

function collectToken(collection: Collection, token: Token, number: number, index: number): void {
  if (token.kind === 'prose') breakTable(collection)
  else if (token.kind === 'text') collectWords(collection, token, number, index)
  else if (token.kind !== 'blank' || !isSpacing(collection, token)) collection.items.push(token)
}

/** An empty line behind words that no figures belong to. */
function isSpacing({ items, gap, expected, dictionary }: Collection, blank: Token): boolean {
  return blank.weak && items.length === 0 && expected === 0 && !mayHaveBlanks(lastOf(gap), dictionary)
}

function collectWords(collection: Collection, token: Token, number: number, index: number): void {
  const { folded, dictionary } = collection
  const meanings = meaningsOf(token, folded, dictionary)
  if (meanings.length === 0 && standsForFigure(collection, token, number, index)) {
    collection.items.push({ ...token, kind: 'junk' })
    return
  }
  if (endsInPageNumber(collection.items, collection.expected, meanings)) collection.items.pop()
  finishRun(collection)
  const row = meanings.length === 0 ? cellsBehindLabel(token, folded, dictionary) : null
  const { gap } = collection
  gap.push(row?.label ?? token)
  if (gap.length > longestGap) gap.shift()
  collection.expected = figuresBehind(meanings.length === 0 ? meaningsOfWrapped(gap, dictionary) : meanings)
  if (row) for (const cell of row.cells) collection.items.push(cell)
}

/** A label on two lines. */
function meaningsOfWrapped(gap: readonly Token[], { meanings }: Dictionary): readonly Meaning[] {
  return gap.length < 2 ? [] : (meanings.get(gap[gap.length - 2].key + gap[gap.length - 1].key) ?? [])
}

/** The row still lacks figures, and the words are none that a report has there. */
function standsForFigure(collection: Collection, token: Token, number: number, index: number): boolean {
  const { folded, lines, items, dictionary, expected } = collection
  const columns = expectedColumns(collection, token)
  const open = columns - countCells(items)
  if (open <= 0) return false
  // Where a cell has a line and a tab of its own, every blank behind the label is one.
  const lacksOne = open === 1 || (lines[number].shape === 'tabCell' && items.length === columns - 1)
  return isJunk(token, folded, lines, number, index, dictionary, expected, lacksOne)
}

/** Figures that the row has: those behind its label, or, with no label, those below the head of rows side by side. */
function expectedColumns({ items, gap, expected, across, dictionary }: Collection, token: Token): number {
  if (expected > 0) return expected
  return beginsWithFigure(items, token) || endsHead(lastOf(gap), dictionary) ? across : expected
}

function finishRun(collection: Collection): void {
  const { items, gap, broken, shape, width, runs, dictionary } = collection
  if (items.length === 0) return
  collection.items = []
  if (isPageNumber(items, gap, lastOf(runs), dictionary)) return
  if (!items.some(isWritten) && !mayBeRow(items, collection)) return
  const parted = collection.emptyLines >= collection.parting
  runs.push({ items, firm: withoutBlanks(items), gap, broken, parted, shape, width })
  collection.gap = []
  collection.broken = false
  collection.expected = 0
}

/** Blanks that are a row left blank. */
function mayBeRow(items: readonly Token[], { expected, across, gap, width, dictionary }: Collection): boolean {
  const label = lastOf(gap)
  return mayBeBlankRow(items, expected, across, label, dictionary) || isBlankSmallTable(items, width, label, dictionary)
}

function breakTable(collection: Collection): void {
  finishRun(collection)
  for (const token of collection.gap) collection.idle.push(token)
  collection.gap = []
  collection.broken = true
  collection.expected = 0
}

function isWritten({ kind }: Token): boolean {
  return kind === 'figure' || kind === 'junk'
}

/** Figures of the table whose rows stand side by side: so many blanks in a row are that table left blank. */
function acrossWidth(dictionary: Dictionary): number {
  const rows = dictionary.form.rows.filter((row) => row.table.direction === 'across')
  return rows.length === 0 ? Number.POSITIVE_INFINITY : rows.reduce((width, row) => width + row.columns.length, 0)
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

/** A line that holds a row, or the figures of one. */
function isRowLine(line: TokenLine): boolean {
  if (line.shape === 'barLast') return true
  if (line.shape === 'tabs' || line.shape === 'barRow' || line.shape === 'labelled') return line.tokens.length > 1
  return line.shape === 'figures' && line.tokens.length > 1
}
