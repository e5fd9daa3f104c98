import { attributeOf, type XmlEdit, type XmlElement } from './xmlElements'

/** What a field computes with is not to be seen, even if a field in it has a result: { IF { =SUM(LEFT) } > 0 … }. */
export function withoutFieldCodes(elements: readonly XmlElement[]): readonly XmlEdit[] {
  const edits: XmlEdit[] = []
  /** Fields that are open, each with the texts of its code so far; `null` for one that is at its result. */
  let open: (XmlEdit[] | null)[] = []
  let deletedUntil = 0
  for (const element of elements) {
    if (element.start < deletedUntil) continue
    if (element.name === 'w:del' || element.name === 'w:moveFrom') deletedUntil = element.end
    // A field that nothing ends in its paragraph must not swallow what follows.
    else if (element.name === 'w:p') open = []
    else if (element.name === 'w:t') {
      open.find((texts) => texts !== null)?.push({ start: element.start, end: element.end, text: '' })
    } else if (element.name === 'w:fldChar') {
      const type = attributeOf(element, 'w:fldCharType')
      if (type === 'begin') open.push([])
      else {
        edits.push(...(open.pop() ?? []))
        if (type === 'separate') open.push(null)
      }
    }
  }
  return edits
}
