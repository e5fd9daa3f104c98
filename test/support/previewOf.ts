import { checkDocument, createContext } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { buildPreviewModel } from '../../server/src/write/buildPreviewModel'
import type { PreviewCell, PreviewModel, PreviewPosition, PreviewTable } from '../../server/src/write/previewModel'

/** The preview of a text, as the server makes it. */
export function previewOf(text: string, { version = 1, selected = 0 } = {}): PreviewModel {
  const document = readDocument(text)
  const contexts = document.reports.map(createContext)
  return buildPreviewModel(contexts, checkDocument(document), { version, selected, positionAt: positionsIn(text) })
}

/** Line and character of offsets, by counting line feeds. */
function positionsIn(text: string): (offset: number) => PreviewPosition {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line, character: offset - starts[line] }
  }
}

/** A table of a preview by its id. */
export function tableIn(model: PreviewModel, id: string): PreviewTable {
  const table = model.report?.tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`no table ${id} in the preview`)
  return table
}

/** A cell of a preview by its address. */
export function cellIn(model: PreviewModel, address: string): PreviewCell {
  for (const table of model.report?.tables ?? []) {
    for (const row of table.sections.flatMap((section) => section.rows)) {
      for (const cell of row.cells) if (cell.kind === 'value' && cell.address === address) return cell
    }
  }
  throw new Error(`no cell ${address} in the preview`)
}
