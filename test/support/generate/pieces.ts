/** A bit of the text under construction; remembers what of the model it prints. */
export interface Piece {
  readonly text: string
  /** The form cell it prints. A value is always one piece and never contains surrounding white space. */
  readonly cell?: number
  /** A place a planted fault should be reported at. */
  readonly mark?: boolean
}

/** Where a cell of the model stands in the finished text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A finished text with the places of its cells. */
export interface Assembled {
  readonly text: string
  /** By cell index of the form; a blank printed as nothing has an empty place. */
  readonly places: ReadonlyMap<number, Place>
  readonly marks: readonly Place[]
}

/** Shorthand for plain text. */
export function plain(text: string): Piece {
  return { text }
}

/** Joins pieces and notes the UTF-16 offsets of cells and marks. The first of two pieces of one cell counts. */
export function assemble(pieces: readonly Piece[]): Assembled {
  const places = new Map<number, Place>()
  const marks: Place[] = []
  let text = ''
  for (const piece of pieces) {
    const place = { start: text.length, end: text.length + piece.text.length }
    if (piece.cell !== undefined && !places.has(piece.cell)) places.set(piece.cell, place)
    if (piece.mark) marks.push(place)
    text += piece.text
  }
  return { text, places, marks }
}

/** Puts `between` between groups of pieces. */
export function joinPieces(groups: readonly (readonly Piece[])[], between: string): Piece[] {
  return groups.flatMap((group, number) => (number === 0 ? [...group] : [plain(between), ...group]))
}

/** Applies a change of characters that keeps cells and marks. */
export function mapPieces(pieces: readonly Piece[], change: (text: string, piece: Piece) => string): Piece[] {
  return pieces.map((piece) => ({ ...piece, text: change(piece.text, piece) }))
}

/** The text alone. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}
