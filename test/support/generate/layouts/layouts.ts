import type { Layout } from '../layout'
import { paragraphs, paragraphsSpaced } from './paragraphs'
import { pdfWrap } from './pdfWrap'
import { pipes, pipesLead, pipesNoSpan } from './pipes'
import { tabCell } from './tabCell'
import { tabRows } from './tabRows'
import { tabRowsCut } from './tabRowsCut'

/** Every layout that keeps its figures, by id. */
export const layouts: readonly Layout[] = [
  tabCell,
  tabRows,
  tabRowsCut,
  pipes,
  pipesNoSpan,
  pipesLead,
  paragraphs,
  paragraphsSpaced,
  pdfWrap,
]

export function layoutById(id: string): Layout {
  const layout = layouts.find((candidate) => candidate.id === id)
  if (!layout) throw new Error(`no layout ${id}`)
  return layout
}
