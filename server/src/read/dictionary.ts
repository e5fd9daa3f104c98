import type { Form, FormRow, TableId } from '../forms/form'
import { labelsOf, type PlacedLabel } from '../forms/labels'
import type { Wording } from '../report/report'
import { foldText } from '../text/fold'
import { labelKey, withoutItemNumber } from '../text/labelKey'
import { coverage, type Pairs, pairsOf } from './pairs'
import { summedRows } from './rowSum'

/** What a label means in a form. */
export interface Meaning {
  readonly kind: 'row' | 'group' | 'head'
  readonly table: TableId
  /** The row that the label names; `null` for groups, captions and heads. */
  readonly row: FormRow | null
  /** The label as the form prints it. */
  readonly official: string
  readonly wording: Wording
  /** The label may stand for more than one thing (其他, 总计): it counts only where it fits. */
  readonly vague: boolean
}

/** A row label prepared for comparison with text that only resembles it. */
export interface RowPattern {
  readonly row: FormRow
  readonly key: string
  readonly pairs: Pairs
  /** The same of its accepted variants that share little with it, or are much shorter. */
  readonly others: readonly { readonly key: string; readonly pairs: Pairs }[]
}

/** Every label of a form, by its key. */
export interface Dictionary {
  readonly form: Form
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  /** One pattern for each row of the form, by row number. */
  readonly patterns: readonly RowPattern[]
  /** Keys of all labels of a table, joined: a piece of a wrapped label is found in it. */
  readonly allKeys: Readonly<Record<TableId, string>>
  /** Keys of official head labels of four units or more, for recognising mistyped ones. */
  readonly heads: readonly HeadPattern[]
  /** Every pair in those labels. */
  readonly headPairs: Pairs
  /** The same in `allKeys`. */
  readonly allPairs: Readonly<Record<TableId, Pairs>>
  /** Tables whose rows stand side by side. */
  readonly across: ReadonlySet<TableId>
  /** Captions, heads, group labels and labels of rows side by side by the length of their keys, for telling slips. */
  readonly byLength: ReadonlyMap<number, readonly PlainLabel[]>
  /** Figures of each row that ends in their sum; of all rows together where they stand side by side. */
  readonly summedRows: readonly (readonly number[])[]
}

/** A label that stands above or before rows, as the form prints it. */
export interface PlainLabel {
  readonly table: TableId
  readonly official: string
  readonly key: string
}

/** A head label prepared for comparison with text that only resembles it. */
export interface HeadPattern {
  readonly table: TableId
  readonly official: string
  readonly key: string
  readonly pairs: Pairs
}

/** A variant with so many of the label's character pairs is found by the label's own, unless it is much shorter. */
const likeItself = 0.8

/** A label without its item number is recognised from this length on; shorter rests (其他, 总计) mean too much. */
const shortestWithoutNumber = 4

/** Prepares the labels of a form. Done once a form. */
export function buildDictionary(form: Form): Dictionary {
  const labels = labelsOf(form)
  const meanings = meaningsByKey(labels)
  const keysOf = (table: TableId) => labels.map((label) => (label.table === table ? ` ${keyOf(label.label.text)}` : ''))
  const allKeys = {
    disclosure: keysOf('disclosure').join(''),
    requests: keysOf('requests').join(''),
    disputes: keysOf('disputes').join(''),
  }
  const allPairs = {
    disclosure: pairsOf(allKeys.disclosure),
    requests: pairsOf(allKeys.requests),
    disputes: pairsOf(allKeys.disputes),
  }
  const heads = headPatterns(labels)
  const headPairs = pairsOf(heads.map(({ key }) => key).join(' '))
  const across = new Set(form.tables.filter((table) => table.direction === 'across').map((table) => table.id))
  const byLength = plainLabels(meanings, across)
  const patterns = form.rows.map(rowPattern)
  const rows = summedRows(form)
  return { form, meanings, patterns, allKeys, heads, headPairs, allPairs, across, byLength, summedRows: rows }
}

/** Every wording of the labels with what it means: official, accepted, known slips, and without its item number. */
function meaningsByKey(labels: readonly PlacedLabel[]): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  for (const placed of labels) {
    const { text, variants = [], slips = [] } = placed.label
    const official = keyOf(text)
    const bare = withoutItemNumber(official)
    enter(meanings, placed, official, 'official')
    for (const variant of variants) enter(meanings, placed, keyOf(variant), 'accepted')
    for (const slip of slips) enter(meanings, placed, keyOf(slip), 'mistyped')
    if (bare !== official && bare.length >= shortestWithoutNumber) enter(meanings, placed, bare, 'accepted')
  }
  return meanings
}

/** Adds a wording unless the key already means the same thing. */
function enter(
  meanings: Map<string, Meaning[]>,
  { label, kind, table, row }: PlacedLabel,
  key: string,
  wording: Wording,
): void {
  const known = meanings.get(key) ?? []
  if (known.some((other) => other.table === table && other.kind === kind && other.row === row)) return
  known.push({ kind, table, row, official: label.text, wording, vague: kind !== 'row' && key.length <= 2 })
  meanings.set(key, known)
}

function headPatterns(labels: readonly PlacedLabel[]): readonly HeadPattern[] {
  const patterns: HeadPattern[] = []
  for (const { kind, table, label } of labels) {
    const key = keyOf(label.text)
    if (kind !== 'head' || key.length < shortestWithoutNumber) continue
    patterns.push({ table, official: label.text, key, pairs: pairsOf(key) })
  }
  return patterns
}

function rowPattern(row: FormRow): RowPattern {
  const { text, variants = [] } = row.definition.label
  const key = keyOf(text)
  const pairs = pairsOf(key)
  const others = variants
    .map((variant) => ({ key: keyOf(variant), pairs: pairsOf(keyOf(variant)) }))
    .filter((other) => coverage(other.pairs, pairs) < likeItself || other.key.length * 2 < key.length)
  return { row, key, pairs, others }
}

/** Shorter labels are too like other words for a slip to be told. */
const shortestPlain = 4

function plainLabels(
  meanings: ReadonlyMap<string, readonly Meaning[]>,
  across: ReadonlySet<TableId>,
): ReadonlyMap<number, readonly PlainLabel[]> {
  const byLength = new Map<number, PlainLabel[]>()
  for (const [key, found] of meanings) {
    if (key.length < shortestPlain) continue
    for (const { table, official, wording, row } of found) {
      if (wording !== 'official' || (row !== null && !across.has(table))) continue
      const known = byLength.get(key.length) ?? []
      byLength.set(key.length, [...known, { table, official, key }])
    }
  }
  return byLength
}

/** Two keys of one length differ in a single unit. */
export function isOneOff(key: string, other: string): boolean {
  if (key.length !== other.length) return false
  let different = 0
  for (let at = 0; at < key.length && different < 2; at++) if (key[at] !== other[at]) different++
  return different === 1
}

const noLabels: readonly PlainLabel[] = []

/** Labels that a key would be with another unit in one place. */
export function slipsOf(key: string, { byLength }: Dictionary): readonly PlainLabel[] {
  const labels = byLength.get(key.length)
  if (labels === undefined) return noLabels
  const near = labels.filter((label) => isOneOff(key, label.key))
  return near.length === 0 ? noLabels : near
}

/** The key of a label as it is written in the form's data. */
export function keyOf(label: string): string {
  return labelKey(foldText(label))
}

/** A group's label, whole and before that of the row: it says nothing of the row. */
export function namesNoRow(key: string, { meanings }: Dictionary): boolean {
  return meanings.get(key)?.every((meaning) => meaning.row === null && !meaning.vague) ?? false
}

/** The key, or a part of it, is part of a label. */
export function isPiece(key: string, { allKeys }: Dictionary): boolean {
  return Object.values(allKeys).some((keys) => keys.includes(key))
}

/** A text no longer than a key has half of its characters. */
export function sharesHalf(text: string, key: string): boolean {
  return text.length <= key.length + 1 && [...key].filter((unit) => text.includes(unit)).length * 2 >= key.length
}
