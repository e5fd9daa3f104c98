import { announcesOne, endsCount, tellsOutcome } from '../../forms/statementsUnits'
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
const noCount =
  /[第每任这那哪几上数近约多逾超同某另各前后首头两百千万亿〇\d]$|(?<![其剩])余$|[一二三四五六七八九十](?:[至到、]|$)/

const counted = /[一二三四五六七八九十百][件起宗例份]/
const everyCounted = new RegExp(counted, 'g')

/** Numbers of 件, 起, … that are written in Chinese numerals and clearly count, in text order. */
export function chineseNumbers(text: string): readonly NumberInProse[] {
  if (!counted.test(text)) return none
  let found: NumberInProse[] | undefined
  for (const match of text.matchAll(everyCounted)) {
    const number = numberBefore(text, match.index + 1)
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
  const behind = text.slice(to + 1, to + 5)
  if (digits === '' || noCount.test(before)) return null
  if (!tellsOutcome.test(behind)) {
    if (!endsCount.test(behind)) return null
    if (digits === '一' && (!announcesOne.test(before) || isEnumeration(text, to))) return null
  }
  const value = worthOf(digits)
  return { kind: 'count', from, to, end: to + 1, value, decimals: 0, unit: text[to], approximate: false }
}

/** 一件涉及道路，一件涉及绿化 */
function isEnumeration(text: string, at: number): boolean {
  return /一([件起宗例份]).*一\1/.test(sentenceAround(text, { from: at, to: at }))
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
