/** The digits of Chinese numerals, each at its value. */
export const chineseDigits = '〇一二三四五六七八九'

const mostWritten = 99

/** 十二 for 12; from 1 to 99. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10 === 0 ? '' : chineseDigits[number % 10]
  if (tens === 0) return ones
  return `${tens === 1 ? '' : chineseDigits[tens]}十${ones}`
}

const places = ['千', '百', '十', '']

/** 三百零五 for 305, as counts are written out; digits from 10 000 on. */
export function chineseCount(number: number): string {
  if (number === 0) return '零'
  if (number >= 10_000 || !Number.isInteger(number)) return String(number)
  const digits = String(number).padStart(4, '0')
  const written = places.map((place, at) => (digits[at] === '0' ? '零' : chineseDigits[Number(digits[at])] + place))
  return written
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十')
}

const values: ReadonlyMap<string, number> = new Map(
  Array.from({ length: mostWritten }, (_, index) => [chineseNumeral(index + 1), index + 1]),
)

/** 12 for 十二; from 1 to 99, `null` for anything else. */
export function numeralValue(numeral: string): number | null {
  return values.get(numeral) ?? null
}

/** The value of a Chinese digit; 0 for any of the signs that stand for nothing (〇, 零, ○), or for another character. */
export function digitValue(character: string): number {
  return Math.max(0, chineseDigits.indexOf(character))
}
