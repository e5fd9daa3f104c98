import type { Layout } from '../layout'
import { barLine, cellBar } from './cellBars'
import { cellTrail, cellTrailNoSpan } from './cellTrail'
import { commas } from './commas'
import { html } from './html'
import { deduplicated, oneParagraph, tablesLost } from './lost'
import { markdown } from './markdown'
import { paragraphs, paragraphsSpaced } from './paragraphs'
import { pdfWrap } from './pdfWrap'
import { pipes, pipesLead, pipesNoSpan } from './pipes'
import { tabCell } from './tabCell'
import { tabRows } from './tabRows'
import { tabRowsCut } from './tabRowsCut'

/** Every layout that keeps its figures. */
export const wholeLayouts: readonly Layout[] = [
  tabCell,
  tabRows,
  cellTrail,
  cellTrailNoSpan,
  pipes,
  pipesNoSpan,
  pipesLead,
  cellBar,
  barLine,
  paragraphs,
  paragraphsSpaced,
  pdfWrap,
  markdown,
  html,
  commas,
]

/** Every layout that loses figures on its own. */
export const damagedLayouts: readonly Layout[] = [tabRowsCut, tablesLost, deduplicated, oneParagraph]

/** Every layout. */
export const layouts: readonly Layout[] = [...wholeLayouts, ...damagedLayouts]

/** The layout with this id. Throws when there is none. */
export function layoutById(id: string): Layout {
  const layout = layouts.find((candidate) => candidate.id === id)
  if (!layout) throw new Error(`no layout ${id}`)
  return layout
}
