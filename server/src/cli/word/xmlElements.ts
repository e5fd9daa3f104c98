/** An element of an XML text, by its places in it. */
export interface XmlElement {
  /** With its prefix: `w:p`. */
  readonly name: string
  readonly attributes: string
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
  readonly end: number
  readonly children: readonly XmlElement[]
}

/** A stretch of a text and what is to stand there. */
export interface XmlEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface OpenElement extends XmlElement {
  contentEnd: number
  end: number
  readonly children: OpenElement[]
}

const tag = /<(\/?)([A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?)(?=[\s/>])([^<>]*?)(\/?)>/g

/** All elements of an XML text, each before those in it. What is not closed ends with the text. */
export function readElements(xml: string): readonly XmlElement[] {
  const all: OpenElement[] = []
  const open: OpenElement[] = []
  for (const { index, 0: whole, 1: closing, 2: name, 3: attributes, 4: empty } of xml.matchAll(tag)) {
    const end = index + whole.length
    if (closing) {
      const element = open.pop()
      if (element) Object.assign(element, { contentEnd: index, end })
      continue
    }
    const until = empty ? end : xml.length
    const element = { name, attributes, start: index, contentStart: end, contentEnd: until, end: until, children: [] }
    open[open.length - 1]?.children.push(element)
    all.push(element)
    if (!empty) open.push(element)
  }
  return all
}

/** What an attribute says, with the entities it is written with; `null` where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  const at = ` ${attributes.replace(/\s/g, ' ')}`
  return (
    new RegExp(` ${name} *= *(?:"([^"]*)"|'([^']*)')`)
      .exec(at)
      ?.slice(1)
      .find((value) => value !== undefined) ?? null
  )
}

/** The first child of that name, of the first child of that name, and so on. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element,
  )
}

/** Whether a property such as `w:vanish` is there and on. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(attributeOf(property, 'w:val') ?? '')
}

/** The text with its edits. Those inside a stretch that another one replaces are passed over. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue
    pieces.push(xml.slice(done, start), text)
    done = end
  }
  return pieces.join('') + xml.slice(done)
}
