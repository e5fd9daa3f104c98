import type { Location, Position } from 'vscode-languageserver'
import type { Snapshot } from './documents'
import { contextAt, isPresent } from './places'
import { locationOf, touches } from './positions'
import { proseLinks } from './proseLinks'

/** From a figure in the prose to the cells that it speaks of. */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const offset = snapshot.text.offsetAt(position)
  const context = contextAt(snapshot, offset)
  const link = context && proseLinks(context).find(({ span }) => touches(span, offset))
  if (!link) return []
  const cells = link.cells.map((index) => context.report.cells[index])
  return cells.filter(isPresent).map((cell) => locationOf(snapshot.text, cell))
}
