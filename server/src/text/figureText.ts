import { chineseCount, chineseDigits } from './numerals'

/**
 * A count in the manner of the figure it replaces: full-width digits stay full-width, separators between thousands and
 * spaces between digits stay, what is written out in Chinese is written out.
 * @param written the source text of the old figure; empty for a blank
 * @param digits the value with as many decimals as are wanted
 */
export function figureText(written: string, value: number, digits = String(value)): string {
  if (/^[〇零一二三四五六七八九]{4}$/.test(written)) return wordByWord(written, digits)
  if (/^[一二三四五六七八九十百千零]+$/.test(written)) return chineseCount(value)
  const plain = /\d[,，]\d{3}(?!\d)/.test(narrow(written)) ? grouped(value) : digits
  return spacedLike(written, /[０-９]/.test(written) ? wide(plain) : plain)
}

/** Digits with the white space that stands between those of the old figure: a line may end there. */
function spacedLike(written: string, digits: string): string {
  const gaps = written.trim().split(/\S/).slice(1, -1)
  if (gaps.every((gap) => gap === '')) return digits
  const each = gaps.every((gap) => gap === gaps[0]) ? gaps[0] : ''
  return digits.replace(/./g, (digit, at: number) => digit + (at < digits.length - 1 ? (gaps[at] ?? each) : ''))
}

/** 二〇二二: a year, with the sign for zero that stands there. */
function wordByWord(written: string, digits: string): string {
  const zero = written.includes('零') ? '零' : '〇'
  return digits.replace(/\d/g, (digit) => (digit === '0' ? zero : chineseDigits[Number(digit)]))
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

function narrow(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
