import { labelKey, withoutAnnotations } from '../text/labelKey'
import type { Dictionary, Meaning } from './dictionary'
import type { Token } from './token'

/** Shorter keys mean nothing but what they say as they stand. */
const shortestLoose = 3
const nothing: readonly Meaning[] = []

/**
 * What a token's words mean in the form, if they are a label: as they stand, without bracketed annotations (a year, a
 * remark), without their year.
 */
export function meaningsOf({ key, start, end }: Token, folded: string, { meanings }: Dictionary): readonly Meaning[] {
  const direct = meanings.get(key)
  if (direct) return direct
  if (key.length < shortestLoose) return nothing
  if (mayBeAnnotated(folded, start, end)) {
    const plain = meanings.get(labelKey(withoutAnnotations(folded.slice(start, end))))
    if (plain) return plain.map(asAccepted)
  }
  if (!key.includes('20')) return nothing
  const yearless = key.replace(/(?:20\d\d)(?=新|项|结)/, '')
  return yearless === key ? nothing : (meanings.get(yearless) ?? nothing).map(asAccepted)
}

/** How many figures follow a label: those of its row, where rows carry their labels themselves; 0 for other words. */
export function figuresBehind(meanings: readonly Meaning[]): number {
  for (const { row, vague } of meanings) {
    if (row !== null && !vague && row.table.direction === 'down') return row.columns.length
  }
  return 0
}

/** An opening bracket that does not close at once, as around an item number: most words have none. */
function mayBeAnnotated(folded: string, start: number, end: number): boolean {
  for (let at = start; at + 3 < end; at++) {
    const unit = folded.charCodeAt(at)
    const opens = unit === 0x28 || unit === 0x5b || unit === 0x3010
    if (opens && !closesBracket(folded.charCodeAt(at + 2))) return true
  }
  return false
}

function closesBracket(unit: number): boolean {
  return unit === 0x29 || unit === 0x5d || unit === 0x3011
}

function asAccepted(meaning: Meaning): Meaning {
  return { ...meaning, wording: 'accepted' }
}
