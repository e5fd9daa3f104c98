import { offsetOf, type Paragraph } from '../../report/paragraph'
import { isDigit, unitsOf } from '../../text/units'
import { moneyUnit } from './money'

/**
 * `count`: so many of something. `money`: an amount. `percent`. `year`: four digits before 年. `other`: dates, ordinals,
 * document and telephone numbers, ranges, and whatever else no rule may count.
 */
export type NumberKind = 'count' | 'money' | 'percent' | 'year' | 'other'

/** A number printed in prose. Offsets count units of the paragraph's text. */
export interface NumberInProse {
  readonly kind: NumberKind
  /** The digits, with decimal point and thousands separators. */
  readonly from: number
  readonly to: number
  /** After the unit and the marks of approximation. */
  readonly end: number
  /** With 万 and 亿 multiplied in, except for amounts of money, whose `unit` says it. */
  readonly value: number
  /** Printed decimals. */
  readonly decimals: number
  /** 件, 条, … 元, 万元, 亿元, %; empty where none is printed. */
  readonly unit: string
  /** 近, 约, 余, 多, 万, 左右, …: the number is rounded. */
  readonly approximate: boolean
}

const longUnits = new Set(['件次', '人次', '场次', '篇次', '条次', '批次', '户次', '家次'])
const countUnits = unitsOf('件条份起例宗次个篇项部则批笔单人名家户场类处张册本幅期封通块种套组所座台')
const timeUnits = unitsOf('月日号届楼室时点分秒周天岁级度版层路页℃米')
const multipliers: ReadonlyMap<number, number> = new Map([
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
  ['万'.charCodeAt(0), 10_000],
  ['亿'.charCodeAt(0), 100_000_000],
])
const roundMarks = unitsOf('余多几来')
const roundingBefore = /(近|约|超|超过|逾|将近|接近|不少于|不低于|至少|突破)$/
const roundingTails = unitsOf('近约超过逾于少破')
const roundingAfter = /^(左右|以上|以下|上下)/
const roundingHeads = unitsOf('左以上')
const closing = unitsOf(',;。、)!?:')
/** Before a number: ordinals, document numbers, ranges, names. */
const opensCode = unitsOf('第〔[【+×-~–—·/“"№….')
/** Behind one. */
const closesCode = unitsOf('〕]】+×~–·/”"')
/** Before the number of an item in a list. */
const opensItem = unitsOf(':;,。')
/** What joins two numbers to one code. */
const joinsCode = unitsOf('-—至:')

const zero = '0'.charCodeAt(0)
const yearMark = '年'.charCodeAt(0)
const yuanMark = '元'.charCodeAt(0)
const timesMark = '次'.charCodeAt(0)
const upTo = '至'.charCodeAt(0)
const caseMark = '案'.charCodeAt(0)
/** 3案, 3案件, and not 3案例 */
const caseUnit = /^案件?(?=[,;。、()]|$)/
const percentMark = '%'.charCodeAt(0)
const colon = ':'.charCodeAt(0)
const listMark = '、'.charCodeAt(0)
const openingBracket = '('.charCodeAt(0)
const closingBracket = ')'.charCodeAt(0)
const decimalPoint = '.'.charCodeAt(0)
const separator = ','.charCodeAt(0)

/**
 * Reads the number whose first digit stands at `at`.
 * @param source the document's text: tells a printed digit from a circled one, and a full-width comma from a separator
 */
export function readNumber(paragraph: Paragraph, source: string, at: number): NumberInProse {
  const { text } = paragraph
  const scan = scanDigits(paragraph, source, at)
  const { to } = scan
  if (scan.code) return other(at, to)
  const value = Number(scan.grouped ? text.slice(at, to).replaceAll(',', '') : text.slice(at, to))
  const decimals = scan.point === -1 ? 0 : to - scan.point - 1
  const next = text.charCodeAt(to)
  const figure = { from: at, to, value, decimals }
  if (next === percentMark) {
    return newNumber(figure, { kind: 'percent', end: to + 1, unit: '%', approximate: isRoundedBefore(text, at) })
  }
  if (next === yearMark) {
    if (!isYear(to - at, value)) return other(at, to)
    return newNumber(figure, { kind: 'year', end: to + 1, unit: '年', approximate: false })
  }
  if (timeUnits.has(next) || isCode(text, at, to)) return other(at, to)
  return withUnit(text, figure)
}

/** The digits of a number. */
type Figure = Pick<NumberInProse, 'from' | 'to' | 'value' | 'decimals'>

interface Digits {
  readonly to: number
  readonly point: number
  readonly code: boolean
  /** Thousands separators stand between the digits. */
  readonly grouped: boolean
}

function scanDigits(paragraph: Paragraph, source: string, at: number): Digits {
  const { text } = paragraph
  let to = at
  let point = -1
  let grouped = false
  let code = !isPrintedDigit(source.charCodeAt(offsetOf(paragraph, at)))
  for (; ; to++) {
    const unit = text.charCodeAt(to)
    if (isDigit(unit)) {
      if (!isPrintedDigit(source.charCodeAt(offsetOf(paragraph, to)))) break
      continue
    }
    if (unit === decimalPoint && isDigit(text.charCodeAt(to + 1))) {
      if (isListMark(text, at, to)) break
      if (point !== -1) code = true
      point = to
      continue
    }
    if (unit !== separator || point !== -1 || !isThousands(paragraph, source, at, to)) break
    grouped = true
  }
  // A lone circled digit is its own number.
  if (to === at) to = at + 1
  return { to, point, code: code || to - at > 12, grouped }
}

/** ASCII or full-width; a circled or superscript digit folds to one but counts nothing. */
function isPrintedDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0xff10 && unit <= 0xff19)
}

/** `1.2021年…`: a list mark before a year is no decimal point. */
function isListMark(text: string, at: number, point: number): boolean {
  return point - at <= 2 && /^\.(19|20)\d\d年/.test(text.slice(point, point + 6))
}

function isThousands(paragraph: Paragraph, source: string, at: number, comma: number): boolean {
  if (source[offsetOf(paragraph, comma)] !== ',') return false
  const { text } = paragraph
  const lead = text.slice(at, comma)
  if (!/^([1-9]\d{0,2})(,\d{3})*$/.test(lead)) return false
  return /^\d{3}(?!\d)/.test(text.slice(comma + 1, comma + 5))
}

function isYear(digits: number, value: number): boolean {
  return digits === 4 && value >= 1900 && value <= 2100
}

/** Ordinals, document numbers, ranges, telephone numbers, names with digits (12345 in quotation marks). */
function isCode(text: string, at: number, to: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(to)
  if (isLatin(before) || isLatin(after) || opensCode.has(before) || closesCode.has(after)) return true
  // 3、 and (3) before what is listed.
  if (after === listMark ? at === 0 : after === closingBracket && before === openingBracket) return true
  // ;2.网站: what is listed behind a mark.
  if (after === decimalPoint && to - at < 3 && (at === 0 || opensItem.has(before)) && text.charCodeAt(to + 1) > 0x3400)
    return true
  if (joinsCode.has(after) && isDigit(text.charCodeAt(to + 1))) return true
  if ((before === upTo || before === colon) && isDigit(text.charCodeAt(at - 2))) return true
  return text.charCodeAt(at) === zero && to - at > 1 && text.charCodeAt(at + 1) !== decimalPoint
}

function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

/** A bare number at the end of a line without any punctuation is the page of a table of contents. */
function withUnit(text: string, figure: Figure): NumberInProse {
  let end = figure.to
  let factor = 1
  let approximate = isRoundedBefore(text, figure.from)
  for (; ; end++) {
    const unit = text.charCodeAt(end)
    const multiplier = multipliers.get(unit)
    if (multiplier !== undefined) factor *= multiplier
    else if (roundMarks.has(unit)) approximate = true
    else break
  }
  if (text.charCodeAt(end) === yuanMark) {
    approximate ||= isRoundedAfter(text, end + 1)
    return newNumber(figure, { kind: 'money', end: end + 1, unit: moneyUnit(factor), approximate })
  }
  const unit = unitAt(text, end)
  const unitEnd = end + unit.length
  const rounded = isRoundedAfter(text, unitEnd)
  return newNumber(
    { ...figure, value: figure.value * factor },
    {
      kind: isCount(text, unit, unitEnd) ? 'count' : 'other',
      end: rounded ? unitEnd + 2 : unitEnd,
      unit,
      approximate: approximate || rounded || factor > 1,
    },
  )
}

function unitAt(text: string, at: number): string {
  if (text.charCodeAt(at) === caseMark) return caseUnit.exec(text.slice(at, at + 3))?.[0] ?? ''
  if (!countUnits.has(text.charCodeAt(at))) return ''
  if (text.charCodeAt(at + 1) !== timesMark) return text[at]
  const long = text.slice(at, at + 2)
  return longUnits.has(long) ? long : text[at]
}

function isCount(text: string, unit: string, unitEnd: number): boolean {
  if (unit === '') {
    if (unitEnd >= text.length) return /[,;。:]/.test(text)
    return closing.has(text.charCodeAt(unitEnd))
  }
  return unit !== '个' || !text.startsWith('百分点', unitEnd)
}

function isRoundedBefore(text: string, at: number): boolean {
  return roundingTails.has(text.charCodeAt(at - 1)) && roundingBefore.test(text.slice(Math.max(0, at - 3), at))
}

function isRoundedAfter(text: string, at: number): boolean {
  return roundingHeads.has(text.charCodeAt(at)) && roundingAfter.test(text.slice(at, at + 2))
}

function other(from: number, to: number): NumberInProse {
  const figure = { from, to, value: Number.NaN, decimals: 0 }
  return newNumber(figure, { kind: 'other', end: to, unit: '', approximate: false })
}

/** All numbers are made here, in one shape. */
function newNumber(
  { from, to, value, decimals }: Figure,
  { kind, end, unit, approximate }: Omit<NumberInProse, keyof Figure>,
): NumberInProse {
  return { kind, from, to, end, value, decimals, unit, approximate }
}
