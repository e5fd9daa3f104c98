import { simplifiedOf } from './traditional'

/**
 * Folding makes texts comparable that look alike: full-width forms, compatibility and Kangxi radicals, odd spaces,
 * traditional characters of the form's words. Every unit folds to exactly one unit, so that an offset in the folded
 * text *is* the offset in the source; characters whose normal form is longer stay as they are.
 */

/** Radicals that PDF writers print for whole characters and that Unicode's own normal form leaves alone. */
const radicals: readonly (readonly [string, string])[] = [
  ['⺠', '民'],
  ['⻄', '西'],
  ['⻅', '见'],
  ['⻆', '角'],
  ['⻋', '车'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻚', '页'],
  ['⻛', '风'],
  ['⻝', '食'],
  ['⻢', '马'],
  ['⻣', '骨'],
  ['⻥', '鱼'],
  ['⻩', '黄'],
  ['⻬', '齐'],
  ['⻰', '龙'],
]

/** Ranges whose normal form (NFKC) is worth having; the rest of Unicode does not occur in reports. */
const normalisedRanges: readonly (readonly [number, number])[] = [
  [0x2070, 0x209f],
  [0x2460, 0x2473],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xffee],
]

const spaces = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
const invisible = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'

/**
 * What an invisible mark inside a word folds to: no white space, so that it splits nothing, and no part of a label or
 * figure either.
 */
export const joiner = '\u001f'
/** What it folds to where it has a line to itself: unlike a space it is no trace of a blank cell. A page break is none either. */
export const emptiness = '\f'
/** A conversion that lost wide spaces leaves question marks for them at the edges of lines and cells. */
const lostSpaces = /(?<=(?:^|[\r\n\t|]) *)\?+(?= *[^\s?])|(?<= )\?+(?=\d)|(?<=\d)\?+(?=[\s|]|$)/g
/** So many notes a figure may have. */
const mostNotes = 4
const invisibles = /\u001f/
const invisibleRun = /\u001f+/g

const foldTable = buildFoldTable()
/** So much text is put together at a time; the pieces of a whole book would crowd the memory. */
const stretch = 0x8000

/**
 * Folds a text unit by unit.
 * @returns a text of the same length in UTF-16 units
 */
export function foldText(text: string): string {
  const stretches: string[] = []
  for (let start = 0; start < text.length; start += stretch) stretches.push(foldStretch(text, start, start + stretch))
  const folded = stretches.length === 1 ? stretches[0] : stretches.join('')
  const joined = settleInvisible(folded)
  if (!text.includes('?')) return joined
  // What stood beside a mark that is a space now stands at the edge of a cell.
  return settleInvisible(joined.replace(lostSpaces, (marks) => ' '.repeat(marks.length)))
}

function settleInvisible(folded: string): string {
  return invisibles.test(folded) ? folded.replace(invisibleRun, joinOrSpace) : folded
}

/**
 * Most units stay: what lies between two that change is copied whole. Joining makes one plain string of it, whose units
 * are read twice as fast as those of a string put together with `+`.
 */
function foldStretch(text: string, start: number, limit: number): string {
  const end = Math.min(text.length, limit)
  const pieces: string[] = []
  let copied = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const folded = foldTable[unit]
    if (folded === unit) continue
    if (at > copied) pieces.push(text.slice(copied, at))
    pieces.push(isNoteMark(text, at) ? joiner : String.fromCharCode(folded))
    copied = at + 1
  }
  if (copied < end) pieces.push(text.slice(copied, end))
  return pieces.length === 1 ? pieces[0] : pieces.join('')
}

/** ① or ⁴ behind a figure is the mark of a note, and no digit of it. */
function isNoteMark(text: string, at: number): boolean {
  let before = at
  while (at - before < mostNotes && isRaised(text.charCodeAt(before))) before--
  if (before === at) return false
  const unit = foldTable[text.charCodeAt(before)]
  return unit >= 0x30 && unit <= 0x39 && !isRaised(text.charCodeAt(before))
}

function isRaised(unit: number): boolean {
  return (unit >= 0x2460 && unit <= 0x2473) || (unit >= 0x2070 && unit <= 0x2079)
}

/** Invisible marks inside a word join it; beside white space or a bar they are white space, alone on a line not even that. */
function joinOrSpace(found: string, offset: number, text: string): string {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset + found.length)
  if (before === 0x0a && (after === 0x0a || after === 0x0d)) return emptiness.repeat(found.length)
  const inside = before > 0x20 && after > 0x20 && before !== 0x7c && after !== 0x7c
  return (inside ? joiner : ' ').repeat(found.length)
}

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (const [first, last] of normalisedRanges) {
    for (let unit = first; unit <= last; unit++) {
      const normal = String.fromCharCode(unit).normalize('NFKC')
      if (normal.length === 1) table[unit] = normal.charCodeAt(0)
    }
  }
  for (const [radical, character] of radicals) table[radical.charCodeAt(0)] = character.charCodeAt(0)
  for (const character of spaces) table[character.charCodeAt(0)] = 0x20
  for (const character of invisible) table[character.charCodeAt(0)] = joiner.charCodeAt(0)
  for (const minus of '\u2212\u2010\u2011\ufe63\uff0d') table[minus.charCodeAt(0)] = 0x2d
  table['\u2502'.charCodeAt(0)] = 0x7c
  // Line ends of word processors and web pages that editors do not count as such.
  for (const end of '\u2028\u2029\u0085\v') table[end.charCodeAt(0)] = 0x0a
  for (const [traditional, simplified] of simplifiedOf) table[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
  return table
}
