import type { XmlElement } from './xmlTree'

/**
 * What a paragraph shows of its fields: what a field computes with is not to be seen, even if a field in it has a
 * result: { IF { =SUM(LEFT) } > 0 … }.
 * @param pieces of one paragraph: a field that nothing ends in it must not swallow what follows
 */
export function withoutFieldCodes(pieces: readonly XmlElement[]): readonly XmlElement[] {
  const shown: XmlElement[] = []
  let depth = 0
  /** The outermost field that is still at its code: how deep it is, and where its code begins in what is shown. */
  let code: { readonly depth: number; readonly from: number } | null = null
  for (const piece of pieces) {
    if (piece.name !== 'w:fldChar') {
      shown.push(piece)
      continue
    }
    const type = piece.attributes['w:fldCharType']
    if (type === 'begin') {
      depth++
      code ??= { depth, from: shown.length }
      continue
    }
    if (code?.depth === depth) {
      shown.length = code.from
      code = null
    }
    if (type === 'end' && depth > 0) depth--
  }
  return shown
}
