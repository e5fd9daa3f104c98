import { joiner } from './fold'

/** How a character is read, printed behind it. */
const reading = /(?<=[一-龥]\u001f*)\([a-z\u001f]{1,8}\)/g
const hint = /[a-zａ-ｚ][)）]/
/** Fewer may be words of the report: 公里(km). */
const fewest = 3

/** Whether a text, folded or not, may have readings printed behind characters; `false` is certain. */
export function mayHavePinyin(text: string): boolean {
  return hint.test(text)
}

/**
 * Takes out the readings that mirrors of public pages print behind characters: 公(gong)開(kai). Inside a word they become
 * what invisible marks fold to, at its end spaces.
 * @param folded text that `foldText` has folded
 * @returns a text of the same length
 */
export function maskPinyin(folded: string): string {
  if (!mayHavePinyin(folded) || (folded.match(reading)?.length ?? 0) < fewest) return folded
  return folded.replace(reading, (found, at: number) => {
    const next = folded.charCodeAt(at + found.length)
    return (next > 0x20 && next !== 0x7c ? joiner : ' ').repeat(found.length)
  })
}
