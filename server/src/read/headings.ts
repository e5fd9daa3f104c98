import type { PartDefinition } from '../forms/form'
import { parts as definitions, saysNone } from '../forms/parts'
import type { Heading } from '../report/report'
import { joiner } from '../text/fold'
import { labelKey } from '../text/labelKey'
import { numeralValue } from '../text/numerals'
import { unitsOf } from '../text/units'
import { isOneOff, keyOf } from './dictionary'
import { isLabelKey } from './labelWords'

/**
 * `numbered`: it carries 一 … 六 · `official`: unnumbered, but in the official or a long known wording, or under another
 * part's number in words that only this part has · `weak`: unnumbered or numbered in another manner, in a wording that may also head a sub-section; it counts only where nothing better is found.
 */
export type HeadingStrength = 'numbered' | 'official' | 'weak'

/** A line that may head a part. */
export interface HeadingCandidate {
  readonly part: number
  readonly strength: HeadingStrength
  readonly heading: Heading
  readonly line: number
  /** Another one only where the heading goes on there. */
  readonly lastLine: number
}

const longestHeading = 48
const shortestOnItsOwn = 10
/** What a decorated or numbered heading begins with; other lines must be a known heading word for word. */
const opensHeading = unitsOf('一二三四五六七八九十第#*=|>【-•●0123456789(')
const numbered =
  /^(?:第([一二三四五六七八九十])部分|第?([一二三四五六七八九十])[\s\u001f]*[、.,:．·])[\s\u001f]*[、.,:．·]?[\s\u001f]*/
const numberedLoosely = /^([一二三四五六])\s+/
const otherwiseNumbered = /^(?:\d{1,2}\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]{1,2}\s*[)）])\s*/
/** 三三、, 三、三、: its number stands twice. */
const numberedTwice = /^([一二三四五六])[\s\u001f]*[、.．]?[\s\u001f]*\1[\s\u001f]*[、.．][\s\u001f]*/
/** —、: what text recognition makes of 一、. */
const damagedNumber = /^[—–―─-]{1,2}\s*[、.．]\s*/
/** Of Markdown, wikis and plain lists. */
const decoration = /^(?:(?:#\u001f?){1,6}\s+|[-•●]\s+|\*{1,6}\s+|={1,6}\s+|\*{1,2}|\|\s*|>\s+|【)+/
const trailing = unitsOf('\t\v\f\r\n |*=】:：。;；,，')
/** What stands last where dots or a page number follow the words: no heading but an entry of a table of contents. */
const endsLeaders = unitsOf('0123456789.…·-_ \t')
const leaders = /(?:(?:(?<!\.)\.{3,}|(?<!…)…+|(?<!·)·{3,}|(?<!-)-{4,}|(?<!_)_{3,})(?:\s*\d{1,3})?|\s\d{1,3})\s*$/
const leadingNumber = /^(?:\d{1,2}|[一二三四五六])/
/** Bars or tabs between words: cells of a row, such as the head of table 四. */
const severalCells = /\S[\s*]*[|\t]/
const leadingYear = /^20\d\d年(?:度)?/

interface KnownHeading {
  readonly part: PartDefinition
  readonly wording: Heading['wording']
  /** The number is another part's. */
  readonly misnumbered?: true
}

const known = buildKnownHeadings()

/**
 * Recognises a line as the heading of a part.
 * @param folded the folded text
 * @param first @param last the line without surrounding white space
 * @param key `labelKey` of the line, as far as it is known
 */
export function readHeading(
  folded: string,
  first: number,
  last: number,
  line: number,
  key: string,
): HeadingCandidate | null {
  if (last - first > longestHeading + 20 || last - first < 2) return null
  if (!mayHead(folded.charCodeAt(first), key)) return null
  const raw = folded.slice(first, last)
  if (endsLeaders.has(folded.charCodeAt(last - 1)) && leaders.test(raw)) return null
  const from = first + (decoration.exec(raw)?.[0].length ?? 0)
  let to = last
  while (to > from && trailing.has(folded.charCodeAt(to - 1))) to--
  if (to <= from) return null
  const text = folded.slice(from, to)
  const twice = numberedTwice.exec(text)
  const number = twice ? null : (numbered.exec(text) ?? numberedLoosely.exec(text))
  const other = number ? null : (twice ?? otherwiseNumbered.exec(text))
  const damaged = number || other ? null : damagedNumber.exec(text)
  const wordsFrom = from + ((number ?? other ?? damaged)?.[0].length ?? 0)
  if (to - wordsFrom < 2 || to - wordsFrom > longestHeading) return null
  const words = folded.slice(wordsFrom, to)
  if (severalCells.test(words)) return null
  const numeral = number ? numeralValue(number[1] ?? number[2]) : null
  const isPlain = wordsFrom === from && key !== ''
  const found = recognise(isPlain ? key : labelKey(words), words, numeral)
  if (!found) return null
  const bracketed = other !== null && text.startsWith('(')
  if (bracketed && !isPartInBrackets(found, other[0])) return null
  return {
    part: found.part.number,
    strength: strengthOf(found, words, numeral, other !== null),
    line,
    lastLine: line,
    heading: {
      start: from,
      end: to,
      text: words,
      words: { start: wordsFrom, end: to },
      numeral: bracketed ? found.part.number : numeral,
      numeralSpan: { start: from, end: wordsFrom },
      wording: found.wording,
    },
  }
}

/**
 * Most lines are told from headings by their first unit and their key. Behind a digit or a bracket only known wordings
 * are headings, and item numbers do not belong to them.
 */
function mayHead(unit: number, key: string): boolean {
  if (known.has(key)) return true
  if (isLabelKey(key) || !opensHeading.has(unit)) return false
  const isDigit = unit >= 0x30 && unit <= 0x39
  if ((!isDigit && unit !== 0x28) || key === '' || leadingYear.test(key)) return true
  return known.has(key.replace(leadingNumber, ''))
}

/** The part that words head, where they are one of its known wordings to the letter. */
export function wordingOf(words: string): { readonly part: number; readonly wording: Heading['wording'] } | null {
  const found = known.get(labelKey(words))
  return found ? { part: found.part.number, wording: found.wording } : null
}

/** （一）总体情况: the part's own number and words; in other words it heads a section of part 一. */
function isPartInBrackets({ part, wording }: KnownHeading, number: string): boolean {
  return wording === 'official' && number.includes(part.numeral)
}

function strengthOf(found: KnownHeading, words: string, numeral: number | null, otherwise: boolean): HeadingStrength {
  if (numeral !== null) return found.misnumbered ? 'official' : 'numbered'
  return !otherwise && speaksForItself(found, words) ? 'official' : 'weak'
}

/** An unnumbered line heads a part in the official wording, or in a known one too long for a sub-heading. */
function speaksForItself(found: KnownHeading, words: string): boolean {
  return found.wording === 'official' || (found.wording === 'accepted' && labelKey(words).length >= shortestOnItsOwn)
}

/** The part that words with this key head, by its known wordings first, then by what marks it. */
function recognise(key: string, words: string, numeral: number | null): KnownHeading | null {
  const exact = known.get(key) ?? (leadingYear.test(key) ? known.get(key.replace(leadingYear, '')) : undefined)
  if (exact) return exact
  if (numeral === null || key.length > 30 || /[。!?]/.test(words) || goesOn(words)) return null
  if (numeral <= definitions.length && definitions[numeral - 1].recognise.test(key)) {
    return { part: definitions[numeral - 1], wording: 'other' }
  }
  const near = nearKnown.get(numeral)?.some((other) => isOneOff(key, other))
  if (near) return { part: definitions[numeral - 1], wording: 'other' }
  const part = definitions.find(({ unmistakable }) => unmistakable?.test(key))
  return part ? { part, wording: 'other', misnumbered: true } : null
}

/** 其他需要报告的事项：本年未收取…: the text of the part follows its heading. Where it says 无, that is all of it. */
function goesOn(words: string): boolean {
  const [, front, rest] = headAndBody.exec(words) ?? []
  return rest !== undefined && !saysNone.test(words) && known.has(labelKey(front))
}

const headAndBody = /^([^:]+):(.+)$/s

/** The known wordings of each part by its number: under that number one wrong character hides none of them. */
const nearKnown = new Map(
  definitions.map(({ number, heading }) => [
    number,
    [heading.text, ...(heading.variants ?? [])].map(keyOf).filter((key) => key.length >= 4),
  ]),
)

function buildKnownHeadings(): ReadonlyMap<string, KnownHeading> {
  const map = new Map<string, KnownHeading>()
  for (const part of definitions) {
    map.set(keyOf(part.heading.text), { part, wording: 'official' })
    for (const variant of part.heading.variants ?? []) {
      const key = keyOf(variant)
      if (!map.has(key)) map.set(key, { part, wording: 'accepted' })
    }
  }
  return map
}

/** White space that marks the end of a line elsewhere, or a sentence, the title or a bar. */
const beforeInline = '(?:^|[。;:|\\s]|报告)'
/** In the form's own words and with its number a heading may be followed by anything but the next of a list. */
const afterInline = `(?=[\\s。:|]|[一二三四五六]、|$|(?<=${definitions
  .map(({ numeral, heading }) => loosely(`${numeral}、${heading.text}`))
  .join('|')})[^,、;和及与等])`

/** Headings inside a text that stands on one line: after a sentence or a space, numbered, known wording. */
export function findInlineHeadings(folded: string, from: number, until: number): readonly HeadingCandidate[] {
  const text = folded.slice(from, until)
  return [...text.matchAll(inlineHeading)].map((match): HeadingCandidate => {
    const numeralAt = from + match.index + match[0].indexOf(match[1])
    const end = from + match.index + match[0].length
    const wordsFrom = end - match[2].length
    const found = known.get(labelKey(match[2]))
    const numeral = numeralValue(match[1]) ?? 0
    return {
      part: found?.part.number ?? numeral,
      strength: 'numbered',
      line: -1,
      lastLine: -1,
      heading: {
        start: numeralAt,
        end,
        text: match[2],
        words: { start: wordsFrom, end },
        numeral,
        numeralSpan: { start: numeralAt, end: wordsFrom },
        wording: found?.wording ?? 'other',
      },
    }
  })
}

const inlineWordings = definitions
  .flatMap((part) => [part.heading.text, ...(part.heading.variants ?? [])])
  .filter((wording) => wording.length >= 2)
  .sort((a, b) => b.length - a.length)
  .map(loosely)
  .join('|')
const inlineHeading = new RegExp(
  `${beforeInline}([一二三四五六])${joiner}*、[\\s${joiner}]*(${inlineWordings})${afterInline}`,
  'g',
)

/** A pattern for words that have invisible marks inside, or lack a 、. */
function loosely(wording: string): string {
  return [...wording].map((unit) => (unit === '、' ? '、?' : unit)).join(`${joiner}*`)
}
