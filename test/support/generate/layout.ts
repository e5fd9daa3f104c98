import type { Grid } from './grid'
import type { Paragraph } from './model'
import type { Piece } from './pieces'
import type { Random } from './random'

/** A way to lay a report out as text. */
export interface Layout {
  /** As in LAYOUTS: `L4`, or `L2-cut` for a damaged kind. */
  readonly id: string
  readonly name: string
  /** Opens a table: habits chosen here hold for every table of the report. */
  readonly start: (random: Random) => TableWriter
  /** Prints a paragraph of prose; one line unless told. */
  readonly paragraph?: (paragraph: Paragraph, random: Random) => readonly Piece[]
  /** Between paragraphs; an empty line unless told. */
  readonly gap?: string
  /** Prefix of a heading line. */
  readonly headingPrefix?: string
  /** Cells that the layout loses on purpose: they are absent, or their row cannot be laid against the form. */
  readonly loses?: 'right' | 'blanks' | 'all'
}

/** Prints a grid as whole lines, ending with a line break. */
export type TableWriter = (grid: Grid) => readonly Piece[]
