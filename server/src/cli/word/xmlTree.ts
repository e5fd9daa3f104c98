/** An element of an XML text. What Word writes has words or elements in it, never both. */
export interface XmlElement {
  /** With the prefix that Word uses for its namespace, whichever the text has: `w:p`. */
  readonly name: string
  /** By their names, which have prefixes like those of elements: `w:val`. */
  readonly attributes: Readonly<Record<string, string>>
  /** The words directly in it. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

/** A new element that holds others. */
export function elementOf(name: string, children: readonly XmlElement[]): XmlElement {
  return { name, attributes: {}, text: '', children }
}

/** The first child of that name, of the first child of that name, and so on. */
export function childOf(element: XmlElement | null | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element ?? undefined,
  )
}

/** The children of that name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Whether an element of that name is anywhere in it. */
export function holds(element: XmlElement, name: string): boolean {
  return element.children.some((child) => child.name === name || holds(child, name))
}

/** What a property says: its `w:val`. */
export function settingOf(property: XmlElement | undefined): string | null {
  return property?.attributes['w:val'] ?? null
}

/** Whether a property such as `w:vanish` is there and on. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(settingOf(property) ?? '')
}
