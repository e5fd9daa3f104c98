import { chineseDigits } from '../../text/numerals'

const capitals = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

type Writer = (number: number) => string

const counting: Writer = (number) => tens(number, chineseDigits, '十')

/** Word's names of the manners of counting that Chinese documents use; all others are written in digits. */
const writers: Readonly<Record<string, Writer>> = {
  chineseCounting: counting,
  chineseCountingThousand: counting,
  ideographDigital: counting,
  japaneseCounting: counting,
  japaneseDigitalTenThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  chineseLegalSimplified: (number) => tens(number, capitals, '拾'),
  decimalEnclosedCircle: (number) => sign(number, 0x2460),
  decimalEnclosedCircleChinese: (number) => sign(number, 0x2460),
  decimalEnclosedParen: (number) => sign(number, 0x2474),
  decimalEnclosedFullstop: (number) => sign(number, 0x2488),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalZero: (number) => String(number).padStart(2, '0'),
  ideographTraditional: (number) => stems[number - 1] ?? String(number),
  upperLetter: (number) => letters[number - 1] ?? String(number),
  lowerLetter: (number) => (letters[number - 1] ?? String(number)).toLowerCase(),
}

/** A number as Word prints it in one of its formats (`chineseCounting`). */
export function writeNumber(number: number, format: string): string {
  return (writers[format] ?? String)(number)
}

/** 十, 十一, 二十; no list of a report has a hundred items. */
function tens(number: number, numerals: string, ten: string): string {
  if (number < 0 || number > 99) return String(number)
  const [high, low] = [Math.floor(number / 10), number % 10]
  const before = high === 0 ? '' : high === 1 && ten === '十' ? ten : numerals[high] + ten
  return low === 0 && high > 0 ? before : before + numerals[low]
}

/** Of the signs ① to ⑳ and the like. */
function sign(number: number, first: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(first + number - 1) : String(number)
}

function wide(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
