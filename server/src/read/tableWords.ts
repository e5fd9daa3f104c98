import type { FormRow, TableId } from '../forms/form'
import type { FoundLabel } from '../report/report'
import type { Span } from '../report/span'
import { type Dictionary, isOneOff, keyOf, type Meaning, type PlainLabel, slipsOf } from './dictionary'
import { meaningsOf } from './meanings'
import { commonPairs, likenessOf, type Pairs, pairsOf } from './pairs'
import type { TableDraft } from './tableDrafts'
import type { Token } from './token'

/** What the words between figures say of one table. */
export interface TableWords {
  /** Captions, heads and group labels, mistyped ones included; of a table with its rows side by side all labels. */
  readonly labels: readonly FoundLabel[]
  /** Labels of rows that have no figures, each where it stands first. */
  readonly rows: readonly RowWords[]
}

/** A row's label among the words. */
export interface RowWords {
  readonly row: FormRow
  readonly label: FoundLabel
}

interface Collected {
  readonly across: boolean
  readonly labels: FoundLabel[]
  readonly rows: RowWords[]
  /** Number of the last word that was taken, so that a word counts once for each table. */
  labelAt: number
  rowAt: number
}

const similarHead = 0.6
/** A piece of a wrapped label so long is not taken for another label with a slip. */
const longPiece = 6

/**
 * Sorts words by the tables whose labels they are, in one walk.
 * @param words in text order
 * @param beforeFigures so many of them stand before figures
 * @param drafts the tables whose rows stand one below the other; rows found there are not collected again
 */
export function sortWords(
  folded: string,
  words: readonly Token[],
  beforeFigures: number,
  dictionary: Dictionary,
  drafts: readonly TableDraft[],
): Readonly<Record<TableId, TableWords>> {
  const { across } = dictionary
  const collected: Record<TableId, Collected> = {
    disclosure: startCollecting(across.has('disclosure')),
    requests: startCollecting(across.has('requests')),
    disputes: startCollecting(across.has('disputes')),
  }
  const seen = rowsOf(drafts, dictionary)
  const slips: Slip[] = []
  const isWrapped = drafts.some(({ layout }) => layout === 'spaces')
  for (let number = 0; number < words.length; number++) {
    const token = words[number]
    const meanings = meaningsOf(token, folded, dictionary)
    for (const meaning of meanings) collect(collected[meaning.table], meaning, token, number, seen)
    if (meanings.length > 0) continue
    const slip = slipAt(words, number, number < beforeFigures, isWrapped, dictionary)
    if (slip === null) {
      addMistypedHeads(collected, token, drafts, dictionary)
      continue
    }
    slips.push(slip)
    // A wrapped label takes in the next word.
    if (slip.end > token.end) number++
  }
  for (const slip of slips) addSlip(collected, slip)
  return collected
}

/** A label with one wrong character that begins with the word of a number. */
function slipAt(
  words: readonly Token[],
  number: number,
  beforeFigures: boolean,
  isWrapped: boolean,
  dictionary: Dictionary,
): Slip | null {
  const { key, start, end } = words[number]
  const comparable = beforeFigures && (!isWrapped || key.length >= longPiece)
  const near = comparable ? slipsOf(key, dictionary) : []
  if (near.length > 0) return { start, end, near }
  return isWrapped ? wrappedSlip(words, number, dictionary) : null
}

function addMistypedHeads(
  collected: Readonly<Record<TableId, Collected>>,
  { key, start, end }: Token,
  drafts: readonly TableDraft[],
  dictionary: Dictionary,
): void {
  if (!mayBeMistypedHead(key, dictionary)) return
  const pairs = pairsOf(key)
  for (const { definition, layout } of drafts) {
    const official = layout === 'spaces' ? null : mistypedHead(key, pairs, definition.id, dictionary)
    if (official !== null) collected[definition.id].labels.push({ official, wording: 'mistyped', start, end })
  }
}

/** A word with one wrong character, and the labels it may stand for. */
interface Slip extends Span {
  readonly near: readonly PlainLabel[]
}

/** A label with one wrong character on two lines, neither of which is a label itself. */
function wrappedSlip(words: readonly Token[], number: number, dictionary: Dictionary): Slip | null {
  const first = words[number]
  const second = words[number + 1]
  if (second === undefined || dictionary.meanings.has(second.key)) return null
  const key = first.key + second.key
  if (key.length < longPiece || dictionary.meanings.has(key)) return null
  const near = slipsOf(key, dictionary)
  return near.length === 0 ? null : { start: first.start, end: second.end, near }
}

/** Of several labels that it may stand for, those count first that are nowhere else (第二十条第（某）项). */
function addSlip(collected: Readonly<Record<TableId, Collected>>, { start, end, near }: Slip): void {
  const isElsewhere = ({ table, official }: PlainLabel) =>
    collected[table].labels.some((label) => label.official === official)
  const { table, official } = near.find((label) => !isElsewhere(label)) ?? near[0]
  const { labels } = collected[table]
  const at = labels.findIndex((label) => label.start > start)
  labels.splice(at < 0 ? labels.length : at, 0, { official, wording: 'mistyped', start, end })
}

function startCollecting(across: boolean): Collected {
  return { across, labels: [], rows: [], labelAt: -1, rowAt: -1 }
}

/** By row number, 1 for rows that have been found. */
function rowsOf(drafts: readonly TableDraft[], { form }: Dictionary): Uint8Array {
  const found = new Uint8Array(form.rows.length)
  for (const { rows } of drafts) for (const { row } of rows) found[row.index] = 1
  return found
}

function collect(table: Collected, meaning: Meaning, token: Token, number: number, seen: Uint8Array): void {
  const { row, vague } = meaning
  const isLabel = table.across ? !vague : row === null
  if (isLabel && table.labelAt !== number) {
    table.labelAt = number
    if (!vague) table.labels.push(labelOf(meaning, token))
  }
  if (row === null || vague || table.rowAt === number) return
  table.rowAt = number
  if (seen[row.index] === 1) return
  seen[row.index] = 1
  table.rows.push({ row, label: labelOf(meaning, token) })
}

/** An annotation is passed over in comparison; one of the form's own has to be right (（单位：万元）). */
function labelOf({ official, wording }: Meaning, { key, start, end }: Token): FoundLabel {
  const isSlip = wording === 'accepted' && key.length > shortestWithAnnotation && isOneOff(key, keyOf(official))
  return { official, wording: isSlip ? 'mistyped' : wording, start, end }
}

const shortestWithAnnotation = 8

/** Enough of the word's pairs occur in heads at all: spares most words a comparison with each head. */
function mayBeMistypedHead(key: string, { headPairs }: Dictionary): boolean {
  if (key.length < 4) return false
  const common = commonPairs(key, headPairs)
  // The likeness of two sets is greatest where the head's pairs are just the common ones.
  return 2 * common >= similarHead * (key.length - 1 + common)
}

function mistypedHead(key: string, pairs: Pairs, table: TableId, dictionary: Dictionary): string | null {
  const head = dictionary.heads.find(
    (pattern) =>
      pattern.table === table &&
      !pattern.key.includes(key) &&
      likenessOf(pairs, pattern.pairs, similarHead) >= similarHead,
  )
  return head?.official ?? null
}
