import type { Label } from '../../server/src/forms/form'

/** Characters that reports write in several ways. */
const spellings: Readonly<Record<string, string>> = {
  '（': '[（(]',
  '）': '[）)]',
  '、': '[、.．]',
  '，': '[，,、]',
  '.': '[.．、]',
  '/': '[/／]',
  '：': '[：:]',
  '“': '[“"”]',
  '”': '[”"“]',
}

/** White space that may stand between any two characters of a label. */
const gap = '[ \\u3000]*'

/** A regular expression (Oniguruma) for any of these labels in any accepted wording, longest first. */
export function anyLabel(labels: readonly Label[]): string {
  const wordings = new Set(labels.flatMap((label) => [label.text, ...(label.variants ?? [])]))
  const longestFirst = [...wordings].sort((a, b) => b.length - a.length || a.localeCompare(b, 'zh'))
  return `(?:${longestFirst.map(wordingPattern).join('|')})`
}

function wordingPattern(wording: string): string {
  return [...wording].map(characterPattern).join(gap)
}

function characterPattern(character: string): string {
  const spelling = spellings[character]
  if (spelling) return spelling
  if (/[0-9]/.test(character)) return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`
  return character
}
