import type { Random } from './generate/random'

const odd = [
  '\u0000',
  '\u200b',
  '\ud83d',
  '\ude00',
  '😀',
  '\ufeff',
  '|',
  '\t',
  '\r',
  '\n\n',
  '１２',
  '一、',
  '（三）',
  '<td',
  '&#',
  '```',
  '总计',
  '0 0 0',
]

/**
 * Damages a text as typing, cutting and pasting do: cuts, doubles and moves stretches, puts odd characters in, and mixes in
 * another text.
 */
export function mutate(text: string, other: () => string, random: Random): string {
  let result = text
  for (let times = random.int(1, 5); times > 0; times--) result = change(result, other, random)
  return result
}

function change(text: string, other: () => string, random: Random): string {
  const from = random.int(0, text.length)
  const to = Math.min(text.length, from + random.int(0, random.chance(0.5) ? 12 : 600))
  const kind = random.int(1, 8)
  if (kind === 1) return text.slice(from, to)
  if (kind === 2) return text.slice(0, from) + text.slice(to)
  if (kind === 3) return text.slice(0, to) + text.slice(from)
  if (kind === 4) return text.slice(0, from) + other() + text.slice(to)
  if (kind === 5) return text.slice(to) + text.slice(0, from)
  if (kind === 6) return random.shuffle(text.split('\n')).join('\n')
  const inserted = Array.from({ length: random.int(1, 6) }, () => random.pick(odd)).join('')
  return text.slice(0, from) + inserted + text.slice(kind === 7 ? from : to)
}
