import { isKeyUnit } from '../text/labelKey'

/** What stands in a line beside Chinese characters, letters and digits, as bits of one number: one walk tells them all. */
export const marks = {
  tab: 1,
  bar: 2,
  space: 4,
  /** A sentence ends: 。！？；. */
  stop: 8,
  /** Anything that does not count when labels are compared, the others included. */
  any: 16,
} as const

/** The marks in a stretch of folded text. */
export function marksIn(folded: string, start: number, end: number): number {
  let found = 0
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at)
    if (!isKeyUnit(unit)) found |= markOf(unit)
  }
  return found
}

function markOf(unit: number): number {
  switch (unit) {
    case 0x09:
      return marks.tab | marks.any
    case 0x7c:
      return marks.bar | marks.any
    case 0x20:
      return marks.space | marks.any
    case 0x3002:
    case 0x21:
    case 0x3f:
    case 0x3b:
      return marks.stop | marks.any
    default:
      return marks.any
  }
}
