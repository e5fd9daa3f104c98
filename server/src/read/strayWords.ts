import { wordsForNothing } from '../forms/blankWords'
import type { FormRow } from '../forms/form'
import { labelKey } from '../text/labelKey'
import type { Dictionary } from './dictionary'
import type { ResolvedRun } from './resolvedRun'
import { lastOf, type Run, withItems } from './run'
import type { Token } from './token'

/** Words that people write where a figure belongs are short. */
export const longestStray = 4

/** A label without the word behind its last space. */
export function firstWords(label: Token, text: string, space: number): Token {
  const words = text.slice(0, space).trimEnd()
  return { ...label, end: label.start + words.length, key: labelKey(words) }
}

/** In wrapped text a word before the figures that is no piece of the label stands where the first of them belongs. */
export function claimStray(folded: string, entry: ResolvedRun, dictionary: Dictionary): ResolvedRun {
  const { run, row } = entry
  const last = lastOf(run.gap)
  if (!row || run.items.length !== row.columns.length - 1 || !sharesLine(last, run)) return entry
  const text = folded.slice(last.start, last.end)
  const space = text.lastIndexOf(' ')
  const start = last.start + space + 1
  const key = space < 0 ? last.key : labelKey(text.slice(space + 1))
  const isLabel = dictionary.meanings.has(last.key)
  if (isLabel || (last.end - start > longestStray && folded[start] !== '#')) return entry
  if (dictionary.allKeys[row.table.id].includes(key) && !isWholeWithout(last, entry, row, dictionary)) return entry
  const words = space < 0 ? [] : [firstWords(last, text, space)]
  return {
    ...entry,
    run: withItems({ ...run, gap: [...run.gap.slice(0, -1), ...words] }, [
      { ...last, kind: 'junk', start, key: '' },
      ...run.items,
    ]),
    label: entry.label.flatMap((token) => (token === last ? words : [token])),
  }
}

/** The row's label is complete before a word, so that the word is no piece of it: 无 begins 无法提供, too. */
function isWholeWithout(word: Token, { label }: ResolvedRun, row: FormRow, dictionary: Dictionary): boolean {
  if (wordsForNothing.test(word.key) && !ownLabels(row).includes(word.key)) return true
  const before = label.filter((token) => token !== word).map((token) => token.key)
  return before.join('').endsWith(dictionary.patterns[row.index].key)
}

/** The row's label and those of its groups, joined. */
function ownLabels({ definition, table }: FormRow): string {
  const groups = table.groups.filter(({ id }) => definition.groups?.includes(id))
  return [definition, ...groups].map(({ label }) => label.text).join()
}

/** Words and figures on one line without columns, as PDF text has them. */
export function sharesLine(label: Token | undefined, run: Run): label is Token {
  return label !== undefined && label.column < 0 && run.items[0]?.line === label.line
}
