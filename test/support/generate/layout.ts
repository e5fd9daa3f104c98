import type { Scale } from './figures'
import type { Grid } from './grid'
import type { Paragraph } from './model'
import type { Piece } from './pieces'
import type { Random } from './random'

/** A way to lay a report out as text. */
export interface Layout {
  /** As in LAYOUTS: `L4`, or `L2-cut` for a damaged kind. */
  readonly id: string
  readonly name: string
  /** Opens a report: habits chosen here hold for every table of it. */
  readonly start: (random: Random) => TableWriter
  /** Prints a paragraph of prose; one line unless told. */
  readonly paragraph?: (paragraph: Paragraph, random: Random) => readonly Piece[]
  /** Between paragraphs; one or two line breaks unless told. */
  readonly gap?: string
  /** Prefix of a heading line. */
  readonly headingPrefix?: string
  /**
   * What is lost on purpose. `blanks`: a blank cell leaves nothing behind, so its row cannot be laid against the form;
   * `right`: the right-hand columns; `all`: every figure.
   */
  readonly loses?: 'right' | 'blanks' | 'all'
  /** Every line of a table is a row of it: a page number may stand between two. */
  readonly lineRows?: boolean
  /** Rows are filled up to the width of the table: what is missing at the end looks like blanks. */
  readonly pads?: boolean
  /** The damage itself earns these messages, one for each table at most. */
  readonly speaks?: readonly string[]
  /** The damage was met in reports of this scale only. */
  readonly scale?: Scale
  /** A last change of the whole text. */
  readonly finish?: (pieces: readonly Piece[]) => readonly Piece[]
}

/** Prints a grid as whole lines, ending with a line break. */
export type TableWriter = (grid: Grid) => readonly Piece[]
