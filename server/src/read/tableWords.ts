import type { FormRow, TableDefinition, TableId } from '../forms/form'
import type { FoundLabel, Layout, Row } from '../report/report'
import type { Dictionary, Meaning } from './dictionary'
import { commonPairs, likenessOf, type Pairs, pairsOf } from './pairs'
import type { ResolvedRun } from './resolveRows'
import { meaningsOf } from './runs'
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

/** A table as far as its rows with figures tell. */
export interface TableDraft {
  readonly definition: TableDefinition
  readonly runs: readonly ResolvedRun[]
  readonly layout: Layout
  /** In the order of their figures, each form row once. */
  readonly rows: Row[]
  readonly duplicates: readonly Row[]
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

/**
 * Sorts words by the tables whose labels they are, in one walk.
 * @param words in text order
 * @param drafts the tables whose rows stand one below the other; rows found there are not collected again
 */
export function sortWords(
  folded: string,
  words: readonly Token[],
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
  for (let number = 0; number < words.length; number++) {
    const token = words[number]
    const meanings = meaningsOf(token, folded, dictionary)
    for (const meaning of meanings) collect(collected[meaning.table], meaning, token, number, seen)
    if (meanings.length > 0 || !mayBeMistypedHead(token.key, dictionary)) continue
    const pairs = pairsOf(token.key)
    for (const { definition, layout } of drafts) {
      // Where lines are wrapped, half a head is no mistyped one.
      const official = layout === 'spaces' ? null : mistypedHead(token.key, pairs, definition.id, dictionary)
      if (official === null) continue
      const { start, end } = token
      collected[definition.id].labels.push({ official, wording: 'mistyped', start, end })
    }
  }
  return collected
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

function labelOf({ official, wording }: Meaning, { start, end }: Token): FoundLabel {
  return { official, wording, start, end }
}

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
