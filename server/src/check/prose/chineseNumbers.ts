import { announcesOne, endsCount } from '../../forms/statementsUnits'
import { digitValue } from '../../text/numerals'
import type { NumberInProse } from './numbers'
import { sentenceAround } from './sentence'

const places: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
]
/** A count as it is written out: 十二, 三百零五. 七八 is a guess, and 两 stands in too many phrases. */
const writtenOut =
  /(?:[一二三四五六七八九]千)?(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?零?[一二三四五六七八九]?$/
const longest = 8
/** 第三件, 每一件, 近百件, 三至五件: what stands before makes it no count. */
const noCount = /[第每任这那哪几上数近约余多逾超同某另各前后首头两百千万亿〇\d]$|[一二三四五六七八九十](?:[至到、]|$)/

/** Numbers of 件 that are written in Chinese numerals and clearly count, in text order. */
export function chineseNumbers(text: string): readonly NumberInProse[] {
  let found: NumberInProse[] | undefined
  for (let unit = text.indexOf('件'); unit >= 0; unit = text.indexOf('件', unit + 1)) {
    const last = text[unit - 1]
    if (last !== '十' && last !== '百' && digitValue(last) === 0) continue
    const number = numberBefore(text, unit)
    if (!number) continue
    found ??= []
    found.push(number)
  }
  return found ?? none
}

const none: readonly NumberInProse[] = []

function numberBefore(text: string, to: number): NumberInProse | null {
  const digits = writtenOut.exec(text.slice(Math.max(0, to - longest), to))?.[0] ?? ''
  const from = to - digits.length
  const before = text.slice(Math.max(0, from - 2), from)
  if (digits === '' || noCount.test(before) || !endsCount.test(text.slice(to + 1, to + 5))) return null
  if (digits === '一' && (!announcesOne.test(before) || /一件.*一件/.test(sentenceAround(text, { from: to, to }))))
    return null
  const value = worthOf(digits)
  return { kind: 'count', from, to, end: to + 1, value, decimals: 0, unit: '件', approximate: false }
}

/** The value of numerals in the order that `writtenOut` demands. */
function worthOf(digits: string): number {
  let rest = digits.replaceAll('零', '')
  let value = 0
  for (const [place, factor] of places) {
    const at = rest.indexOf(place)
    if (at < 0) continue
    value += factor * (at === 0 ? 1 : digitValue(rest[at - 1]))
    rest = rest.slice(at + 1)
  }
  return value + digitValue(rest)
}
