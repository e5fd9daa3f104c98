import type { FormRow, TableId } from '../forms/form'
import type { FoundLabel } from '../report/report'
import { commonPairs, type Dictionary, type Meaning, pairsOf } from './dictionary'
import { meaningsOf } from './runs'
import type { Token } from './token'

/** What the words between figures say of one table. */
export interface TableWords {
  /** Captions, heads and group labels, mistyped ones included; of a table with its rows side by side all labels. */
  readonly labels: readonly FoundLabel[]
  /** Labels of rows, each where it stands first. */
  readonly rows: readonly RowWords[]
}

/** A row's label among the words. */
export interface RowWords {
  readonly row: FormRow
  readonly label: FoundLabel
}

interface Collected {
  readonly id: TableId
  readonly across: boolean
  readonly wrapped: boolean
  readonly labels: FoundLabel[]
  readonly rows: RowWords[]
  readonly rowsSeen: Set<FormRow>
  /** Number of the last word that was taken, so that a word counts once for each table. */
  labelAt: number
  rowAt: number
}

const similarHead = 0.6

/**
 * Sorts words by the tables whose labels they are, in one walk.
 * @param words in text order
 * @param isWrapped whether the lines of a table are wrapped: half a head is then no mistyped one
 */
export function sortWords(
  folded: string,
  words: readonly Token[],
  dictionary: Dictionary,
  isWrapped: (table: TableId) => boolean,
): Readonly<Record<TableId, TableWords>> {
  const collected = Object.fromEntries(
    dictionary.form.tables.map(({ id }) => [id, startCollecting(id, dictionary.across.has(id), isWrapped(id))]),
  ) as Record<TableId, Collected>
  const heads = Object.values(collected).filter(({ across, wrapped }) => !across && !wrapped)
  for (let number = 0; number < words.length; number++) {
    const token = words[number]
    const meanings = meaningsOf(token, folded, dictionary)
    for (const meaning of meanings) collect(collected[meaning.table], meaning, token, number)
    if (meanings.length > 0 || !mayBeMistypedHead(token.key, dictionary)) continue
    const pairs = pairsOf(token.key)
    for (const { id, labels } of heads) {
      const official = mistypedHead(token.key, pairs, id, dictionary)
      if (official) labels.push({ official, wording: 'mistyped', start: token.start, end: token.end })
    }
  }
  return collected
}

function startCollecting(id: TableId, across: boolean, wrapped: boolean): Collected {
  return { id, across, wrapped, labels: [], rows: [], rowsSeen: new Set(), labelAt: -1, rowAt: -1 }
}

function collect(table: Collected, meaning: Meaning, token: Token, number: number): void {
  const { row, vague } = meaning
  const isLabel = table.across ? !vague : row === null
  if (isLabel && table.labelAt !== number) {
    table.labelAt = number
    if (!vague) table.labels.push(labelOf(meaning, token))
  }
  if (row === null || vague || table.rowAt === number) return
  table.rowAt = number
  if (table.rowsSeen.has(row)) return
  table.rowsSeen.add(row)
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

function mistypedHead(key: string, pairs: ReadonlySet<string>, table: TableId, dictionary: Dictionary): string | null {
  const head = dictionary.heads.find(
    (pattern) => pattern.table === table && !pattern.key.includes(key) && likeness(pairs, pattern.pairs) >= similarHead,
  )
  return head?.official ?? null
}

function likeness(pairs: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (2 * Math.min(pairs.size, other.size) < similarHead * (pairs.size + other.size)) return 0
  let common = 0
  for (const pair of pairs) if (other.has(pair)) common++
  return (2 * common) / (pairs.size + other.size)
}
