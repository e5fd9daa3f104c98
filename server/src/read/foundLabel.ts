import type { FormRow } from '../forms/form'
import type { FoundLabel, Wording } from '../report/report'
import type { Dictionary } from './dictionary'
import { meaningsOf, type Run } from './runs'
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
  const span = { start: label[0].start, end: label[label.length - 1].end }
  return { official, wording: wordingOf(folded, row, label, run, around, dictionary), ...span }
}

function wordingOf(
  folded: string,
  row: FormRow,
  label: readonly Token[],
  run: Run,
  around: string,
  dictionary: Dictionary,
): Wording {
  const joined = label.map((token) => token.key).join('')
  const direct = label.length === 1 ? meaningsOf(label[0], folded, dictionary) : (dictionary.meanings.get(joined) ?? [])
  const meaning = direct.find((candidate) => candidate.row === row)
  if (meaning) return meaning.wording
  const pattern = dictionary.patterns[row.index]
  if (joined.endsWith(pattern.key)) return 'official'
  // In wrapped text the rest of the label stands behind the figures: a piece is no mistake, another character is.
  const wrapped = run.items.length > 1 && run.items[0].line === run.items[1].line && run.items[0].column < 0
  if (!wrapped || isWholeButWrong(joined, pattern.key)) return 'mistyped'
  return [...pattern.key].every((character) => around.includes(character)) ? 'accepted' : 'mistyped'
}

/** The end of the words is as long as the label and differs in a character or two. */
function isWholeButWrong(joined: string, key: string): boolean {
  const words = joined.slice(-key.length)
  if (words.length < key.length || words === key) return false
  const different = [...key].filter((unit, at) => words[at] !== unit).length
  return different <= Math.max(1, key.length / 6)
}
