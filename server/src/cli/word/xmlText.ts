import { DOMImplementation, DOMParser, XMLSerializer } from '@xmldom/xmldom'
import type { XmlElement } from './xmlTree'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The namespaces that a report's text is said in, and the prefixes that Word gives them. */
const prefixes: ReadonlyMap<string | null, string> = new Map([
  [wordNamespace, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

/** No document comes near it, and the stack is finite. */
const deepest = 500

/** Declarations of types and entities, which no office program writes; and tags that another one cuts off. */
const neverWritten = /<!(?!--|\[CDATA\[)|<\/[^<>]*</
/** Where the library would look for ends, again and again, if the last of them had none. */
const spans = [
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const
/** Word has some hundreds of names. For each the library goes through the whole text. */
const mostNames = 2000

/**
 * Reads an XML text.
 * @returns its outermost element
 * @throws where it is broken, or made to be read without end
 */
export function readXml(xml: string): XmlElement {
  if (isHostile(xml)) refuse('made to be read without end')
  return readElement(new DOMParser({ errorHandler: refuse }).parseFromString(xml).documentElement, 0)
}

function isHostile(xml: string): boolean {
  return (
    neverWritten.test(xml) ||
    spans.some(([start, end]) => xml.lastIndexOf(start) > xml.lastIndexOf(end)) ||
    new Set(xml.match(/<\/[^\s>]+/g)).size > mostNames
  )
}

function refuse(message: string): never {
  throw new Error(message)
}

function readElement(element: Element, depth: number): XmlElement {
  if (depth > deepest) refuse('nested too deeply')
  const children: XmlElement[] = []
  let text = ''
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) children.push(readElement(child as Element, depth + 1))
    else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) text += child.nodeValue
  }
  const attributes = Object.fromEntries(Array.from(element.attributes, (each) => [nameOf(each), each.value]))
  return { name: nameOf(element), attributes, text, children }
}

function nameOf({ namespaceURI, localName, nodeName }: Element | Attr): string {
  const prefix = prefixes.get(namespaceURI)
  return prefix === undefined ? nodeName : `${prefix}:${localName}`
}

/**
 * Writes an XML text.
 * @param root whose elements are all Word's own (`w:p`); of their attributes only such are written
 */
export function writeXml(root: XmlElement): string {
  const document = new DOMImplementation().createDocument(wordNamespace, '', null)
  const nodeOf = ({ name, attributes, text, children }: XmlElement): Element => {
    const node = document.createElementNS(wordNamespace, name)
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('w:')) node.setAttributeNS(wordNamespace, key, value)
    }
    if (text !== '') node.appendChild(document.createTextNode(text))
    for (const child of children) node.appendChild(nodeOf(child))
    return node
  }
  return new XMLSerializer().serializeToString(nodeOf(root))
}
