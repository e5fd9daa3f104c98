import { withoutFieldCodes } from './wordFields'
import { type Numbering, writeNumbers } from './wordNumbers'
import { applyEdits, attributeOf, childOf, isOn, readElements, type XmlEdit, type XmlElement } from './xmlElements'

/** The library passes over what stands in these, which a reader sees; and the addresses of links may be lost. */
const wrappers = ['w:fldSimple', 'w:ruby', 'w:rubyBase', 'w:dir', 'w:bdo', 'm:oMath', 'm:oMathPara', 'w:hyperlink']
/**
 * No text of the document: pinyin above words, data of fields, pictures. A bookmark between rows would undo their merged
 * cells.
 */
const unwanted = ['w:rt', 'w:rubyPr', 'w:fldData', 'w:bookmarkStart', 'w:bookmarkEnd', 'v:imagedata']
/** The library knows the signs of these; in other fonts a sign has its usual code. */
const dingbats = /wingdings|webdings|symbol|dingbats/i

type Rule = (element: XmlElement) => readonly XmlEdit[]

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...wrappers.map((name) => [name, unwrapped] as const),
  ...unwanted.map((name) => [name, dropped] as const),
  ['m:r', (element) => renamed(element, 'w:r')],
  ['m:t', (element) => renamed(element, 'w:t')],
  ['w:r', withoutHidden],
  ['w:sym', plainSign],
  ['w:tr', (row) => (childOf(row, 'w:trPr', 'w:del') ? dropped(row) : mergedAcross(row))],
  ['w:drawing', onlyText],
  ['mc:AlternateContent', chosen],
])

/** The XML of a document, with everything a reader sees in Word where the library finds it, and nothing else. */
export function mendDocument(xml: string, numbering: Numbering): string {
  const elements = readElements(xml)
  const edits = elements.flatMap((element) => rules.get(element.name)?.(element) ?? [])
  const mended = applyEdits(xml, [...edits, ...withoutFieldCodes(elements)])
  // Word counts what is left: no deleted row, no text box twice.
  return numbering.lists.size === 0 ? mended : applyEdits(mended, writeNumbers(readElements(mended), numbering))
}

function unwrapped(element: XmlElement): readonly XmlEdit[] {
  return [
    { start: element.start, end: element.contentStart, text: '' },
    { start: element.contentEnd, end: element.end, text: '' },
  ]
}

function dropped({ start, end }: XmlElement): readonly XmlEdit[] {
  return [{ start, end, text: '' }]
}

function renamed(element: XmlElement, name: string): readonly XmlEdit[] {
  if (element.contentStart === element.end) return dropped(element)
  return [
    { start: element.start, end: element.contentStart, text: `<${name}>` },
    { start: element.contentEnd, end: element.end, text: `</${name}>` },
  ]
}

function withoutHidden(run: XmlElement): readonly XmlEdit[] {
  return isOn(childOf(run, 'w:rPr', 'w:vanish')) ? dropped(run) : []
}

function plainSign(sign: XmlElement): readonly XmlEdit[] {
  const code = Number.parseInt(attributeOf(sign, 'w:char') ?? '', 16)
  if (!(code > 0x20 && code < 0x10000) || dingbats.test(attributeOf(sign, 'w:font') ?? '')) return []
  // Fonts of signs have them in a range of no other meaning, in the order of ASCII.
  const usual = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code
  return [{ start: sign.start, end: sign.end, text: `<w:t>&#${usual};</w:t>` }]
}

/** Merged the way of old documents: the cell that goes on is there, and empty. */
function mergedAcross(row: XmlElement): readonly XmlEdit[] {
  const edits: XmlEdit[] = []
  let first: { readonly property: XmlElement; width: number } | null = null
  const end = (): void => {
    if (!first) return
    const { property, width } = first
    edits.push({ start: property.start, end: property.end, text: `<w:gridSpan w:val="${width}"/>` })
    first = null
  }
  for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
    const property = childOf(cell, 'w:tcPr', 'w:hMerge')
    const width = Number(attributeOf(childOf(cell, 'w:tcPr', 'w:gridSpan') ?? cell, 'w:val') ?? 1)
    if (property && first && attributeOf(property, 'w:val') !== 'restart') {
      first.width += width
      edits.push(...dropped(cell))
      continue
    }
    end()
    if (property && attributeOf(property, 'w:val') === 'restart') first = { property, width }
  }
  end()
  return edits
}

/** Of a drawing the library reads pictures only; text boxes count, in the manner that it reads. */
function onlyText(drawing: XmlElement): readonly XmlEdit[] {
  const boxes = textBoxesOf(drawing)
  if (boxes.length === 0) return dropped(drawing)
  const starts = [drawing.start, ...boxes.map(({ end }) => end)]
  const ends = [...boxes.map(({ start }) => start), drawing.end]
  return starts.map((start, index) => {
    const text = index === 0 ? '<w:pict>' : index === boxes.length ? '</w:pict>' : ''
    return { start, end: ends[index], text }
  })
}

/** A text box is said in two manners; the library reads the older one, unless only the newer one is there. */
function chosen(alternatives: XmlElement): readonly XmlEdit[] {
  const older = childOf(alternatives, 'mc:Fallback')
  const newer = alternatives.children.find((child) => child.name === 'mc:Choice' && textBoxesOf(child).length > 0)
  const taken = newer && (!older || textBoxesOf(older).length === 0) ? newer : older
  if (!taken) return []
  return [
    { start: alternatives.start, end: taken.contentStart, text: '' },
    { start: taken.contentEnd, end: alternatives.end, text: '' },
  ]
}

/** The outermost text boxes in an element. */
function textBoxesOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === 'w:txbxContent' ? [child] : textBoxesOf(child)))
}
