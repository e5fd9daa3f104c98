import { unitsOf } from './units'

/** A cell's text, read as a figure. */
export interface Figure {
  readonly state: 'number' | 'blank'
  readonly value: number | null
  readonly unit?: '元' | '万元'
  /** Its digits, where the text has them on two lines. */
  readonly printed?: string
}

const blank: Figure = { state: 'blank', value: null }
/** Most cells of most reports are a single digit. */
const digits: readonly Figure[] = Array.from({ length: 10 }, (_, value) => ({ state: 'number', value }))
const blankMark = /^(?:[/\\]|[-—–―_]+|\*)$/
const plain = /^[+-]?\s?\d+(?:\.\d+)?$/
/** Dashes that stand for a minus. */
const dashed = /^[–—―](?=\s?\d+(?:\.\d+)?$)/
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const increase = /^(?:增加?|新增)\s?(\d+)$/
const decrease = /^(?:减少?|减)\s?(\d+)$/
const plusMinus = /^[+增]?\s?(\d+)\/[-减]?\s?(\d+)$/
/** +(3) -(1), 增3减1 */
const moreAndLess = /^[+增]\s?\(?(\d+)\)?[\s,、]?\s?[-减]\s?\(?(\d+)\)?$/
/** Markdown prints totals bold. */
const bold = /^(\*{1,2})([^*]+)\1$/
/** What converters put before a mark that Markdown would take for its own: \-805. */
const escaped = /^\\([-+*_].*)$/
/** 18.36万 is an amount in 万元; 18万 may count things. */
const amount = /^([+-]?\d[\d,]*(?:\.\d+)?)\s?(?:\(?(万?元)\)?|(?<=\.\d+\s?)万)$/
const currency = /^(?:¥|人民币) ?(?=\d)/

/** More digits than any count has; longer ones take the long way. */
const mostDigits = 9

/**
 * Reads a stretch of text that is nothing but digits: most cells of most reports. Saves making strings of them.
 * @returns `null` for anything else
 */
export function readDigits(folded: string, start: number, end: number): Figure | null {
  if (end - start > mostDigits || end === start) return null
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = folded.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return end - start === 1 ? digits[value] : { state: 'number', value }
}

/** What a figure or blank mark that is not all digits begins and ends with; the rest of the words need no closer look. */
const opens = unitsOf('0123456789+-/\\—–―_*增新减¥人')
const closes = unitsOf('0123456789/\\—–―-_*元万')

const closingBracket = ')'.charCodeAt(0)

/** Whether `readFigure` may find a figure in a stretch of folded, trimmed text; `false` is certain. */
export function mayBeFigure(folded: string, start: number, end: number): boolean {
  const first = folded.charCodeAt(start)
  if (!opens.has(first)) return false
  const last = folded.charCodeAt(end - 1)
  return closes.has(last) || last === closingBracket
}

/**
 * Reads a cell's text as a figure. Spellings met in real reports: signed numbers, 增5, 减3, 0/0 for an
 * increase and a decrease, amounts with unit, separators between thousands.
 * @param text folded and trimmed
 * @returns `null` for text that is no figure
 */
export function readFigure(text: string): Figure | null {
  if (text === '') return blank
  const first = text.charCodeAt(0)
  if (text.length === 1) {
    if (first >= 0x30 && first <= 0x39) return digits[first - 0x30]
    return blankMark.test(text) ? blank : null
  }
  if (plain.test(text)) return { state: 'number', value: Number(text.replace(' ', '')) }
  if (text.length > 24) return null
  if (blankMark.test(text)) return blank
  if (grouped.test(text)) return { state: 'number', value: Number(text.replaceAll(',', '')) }
  return readWordedFigure(text)
}

function readWordedFigure(text: string): Figure | null {
  const money = amount.exec(text)
  if (money) {
    return { state: 'number', value: Number(money[1].replaceAll(',', '')), unit: money[2] === '元' ? '元' : '万元' }
  }
  const more = increase.exec(text)
  if (more) return { state: 'number', value: Number(more[1]) }
  const less = decrease.exec(text)
  if (less) return { state: 'number', value: -Number(less[1]) }
  const emphasised = bold.exec(text)
  if (emphasised) return readFigure(emphasised[2])
  if (dashed.test(text)) return readFigure(text.replace(dashed, '-'))
  if (currency.test(text)) return readFigure(text.replace(currency, ''))
  const literal = escaped.exec(text)
  if (literal) return readFigure(literal[1])
  const both = plusMinus.exec(text) ?? moreAndLess.exec(text)
  if (both) return { state: 'number', value: Number(both[1]) - Number(both[2]) }
  return null
}
