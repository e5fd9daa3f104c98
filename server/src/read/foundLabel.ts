import type { FormRow } from '../forms/form'
import type { FoundLabel, Wording } from '../report/report'
import { type Dictionary, isOneOff, keyOf } from './dictionary'
import { meaningsOf } from './meanings'
import type { Run } from './run'
import type { Token } from './token'

/**
 * The label of a row as the text has it.
 * @param label the words that make it up; empty when the row was recognised by its place
 * @param around keys of the words before and behind the row's figures, joined
 */
export function foundLabel(
  folded: string,
  row: FormRow,
  label: readonly Token[],
  run: Run,
  around: string,
  dictionary: Dictionary,
): FoundLabel {
  const official = row.definition.label.text
  if (label.length === 0) {
    const at = run.items[0]?.start ?? 0
    return { official, wording: 'missing', start: at, end: at }
  }
  const wording = wordingOf(folded, row, label, run, around, dictionary)
  return { official, wording, start: label[0].start, end: label[label.length - 1].end }
}

function wordingOf(
  folded: string,
  row: FormRow,
  label: readonly Token[],
  run: Run,
  around: string,
  dictionary: Dictionary,
): Wording {
  const pattern = dictionary.patterns[row.index]
  const joined = label.length === 1 ? label[0].key : label.map((token) => token.key).join('')
  if (joined === pattern.key) return 'official'
  const direct = label.length === 1 ? meaningsOf(label[0], folded, dictionary) : (dictionary.meanings.get(joined) ?? [])
  const meaning = direct.find((candidate) => candidate.row === row)
  if (meaning && (meaning.wording === 'official' || !hasSlip(joined, row, dictionary))) return meaning.wording
  if (meaning || (joined.length > shortestWhole && isOneOff(joined, pattern.key))) return 'mistyped'
  if (joined.endsWith(pattern.key)) return 'official'
  const keys = [pattern.key, ...(row.definition.label.variants ?? []).map(keyOf)]
  if (keys.some((key) => joined.endsWith(key))) return 'accepted'
  // In wrapped text the rest of the label stands behind the figures: a piece is no mistake, another character is.
  const wrapped = run.items.length > 1 && run.items[0].line === run.items[1].line && run.items[0].column < 0
  if (!wrapped || isNearly(joined, pattern.key, keys) || hasSlipAround(joined, around, keys)) return 'mistyped'
  const isAround = (key: string) => [...key].every((character) => around.includes(character))
  return keys.some(isAround) ? 'accepted' : 'mistyped'
}

/** Found without its annotation, (区分处理的，…), or by its end, and wrong in just one character. */
function hasSlip(joined: string, row: FormRow, dictionary: Dictionary): boolean {
  if (dictionary.meanings.has(joined)) return false
  const { text, variants = [] } = row.definition.label
  return [text, ...variants].some((wording) => isOneOff(joined, keyOf(wording)))
}

/** A label as long as this stands whole where just one of its characters differs. */
const shortestWhole = 4
/** Fewer characters of a label are too few to tell a slip from a piece of another word. */
const shortestPiece = 6
/** The item number and two characters more. */
const shortestBeginning = 3
/** Fragments of the vertical group label that may stand before the row's. */
const longestFragment = 7

/** The words before and behind the figures have the label, but for one character. */
function hasSlipAround(joined: string, around: string, keys: readonly string[]): boolean {
  return (
    !keys.some((key) => around.includes(key) || isParted(joined, around, key)) &&
    keys.some((key) => differsByOne(around, key))
  )
}

/** A fragment of the vertical label stands between the beginning of the label and the rest behind the figures. */
function isParted(joined: string, around: string, key: string): boolean {
  const behind = around.slice(around.lastIndexOf(joined) + joined.length)
  for (let length = key.length - 1; length >= shortestBeginning; length--) {
    if (!joined.endsWith(key.slice(0, length))) continue
    const at = behind.indexOf(key.slice(length))
    return at >= 0 && at <= longestFragment
  }
  return false
}

function differsByOne(around: string, key: string): boolean {
  if (key.length < shortestPiece) return false
  for (let from = 0; from + key.length <= around.length; from++) {
    let different = 0
    for (let at = 0; at < key.length && different < 2; at++) if (around[from + at] !== key[at]) different++
    if (different === 1) return true
  }
  return false
}

/** The label, or its beginning, but for a character or two. */
function isNearly(joined: string, key: string, keys: readonly string[]): boolean {
  for (let from = 0; from <= longestFragment && joined.length - from >= shortestPiece; from++) {
    const piece = joined.slice(from)
    if (keys.some((other) => other.startsWith(piece))) return false
    if (piece.length > key.length || piece[0] !== key[0] || piece[1] !== key[1]) continue
    let different = 0
    for (let at = 0; at < piece.length; at++) if (piece[at] !== key[at]) different++
    return different <= Math.max(1, piece.length / 6)
  }
  return false
}
