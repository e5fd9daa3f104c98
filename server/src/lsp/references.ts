import type { Location, ReferenceParams } from 'vscode-languageserver'
import type { Snapshot } from './documents'
import { cellAt, contextAt, isPresent } from './places'
import { locationOf, touches } from './positions'
import { type ProseLink, proseLinks } from './proseLinks'

/** Where the prose speaks of the cell under the cursor, or of the cells that the figure under the cursor speaks of. */
export function references(snapshot: Snapshot, { position, context: wanted }: ReferenceParams): Location[] {
  const offset = snapshot.text.offsetAt(position)
  const context = contextAt(snapshot, offset)
  if (!context) return []
  const links = proseLinks(context)
  const cells = cellsMeant(snapshot, offset, links)
  const spans = links.filter((link) => link.cells.some((cell) => cells.includes(cell))).map(({ span }) => span)
  const declared = cells.map((cell) => context.report.cells[cell]).filter(isPresent)
  return [...(wanted.includeDeclaration ? declared : []), ...spans].map((span) => locationOf(snapshot.text, span))
}

function cellsMeant(snapshot: Snapshot, offset: number, links: readonly ProseLink[]): readonly number[] {
  const place = cellAt(snapshot, offset)
  if (place) return [place.definition.index]
  return links.find(({ span }) => touches(span, offset))?.cells ?? []
}
