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
