import { childrenOf, holds, type XmlElement } from './xmlTree'

/** What stands in these is read as if it stood in their place. */
const wrappers: ReadonlySet<string> = new Set([
  ...['w:ins', 'w:moveTo', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:hyperlink', 'w:fldSimple'],
  ...['w:ruby', 'w:rubyBase', 'w:dir', 'w:bdo', 'm:oMath', 'm:oMathPara'],
])
const alternatives = 'mc:AlternateContent'
const textBox = 'w:txbxContent'

/** What is to be read in the place of an element; nothing for one that is read by itself, or not at all. */
export function unwrapped(element: XmlElement): readonly XmlElement[] {
  if (element.name === alternatives) return chosen(element)?.children ?? []
  return wrappers.has(element.name) ? element.children : []
}

/** The outermost text boxes in a drawing. */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === textBox) return [element]
  const children = element.name === alternatives ? unwrapped(element) : element.children
  return children.flatMap(textBoxesIn)
}

export function isTextBox({ name }: XmlElement): boolean {
  return name === textBox
}

/** Word says things twice, for older programs too, and a text box is sometimes in only one of the two. */
function chosen(element: XmlElement): XmlElement | undefined {
  const all = [...childrenOf(element, 'mc:Fallback'), ...childrenOf(element, 'mc:Choice')]
  return all.find((each) => holds(each, textBox)) ?? all[0]
}
