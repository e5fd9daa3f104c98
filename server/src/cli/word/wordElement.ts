/** A piece of a Word document as mammoth reads it, as far as reports need it. */
export interface WordElement {
  readonly type: string
  readonly children?: readonly WordElement[]
  /** Of a text. */
  readonly value?: string
  /** Of a break: `line`, `page` or `column`. */
  readonly breakType?: string
}

/** The words of an element, without marks for its lines. */
export function wordsOf({ value, children = [] }: WordElement): string {
  return value ?? children.map(wordsOf).join('')
}

/** All that a piece of a document holds, side by side: what its paragraphs and tables become stays in their order. */
export function mapChildren(element: WordElement, map: (child: WordElement) => readonly WordElement[]): WordElement {
  return element.children ? { ...element, children: element.children.flatMap(map) } : element
}
