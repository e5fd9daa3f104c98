import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver'
import type { Snapshot } from './documents'
import { cellAt, isPresent } from './places'
import { rangeOf } from './positions'

/** The cell under the cursor and all cells that stand in an equation with it; the cell itself is marked as written. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const place = cellAt(snapshot, snapshot.text.offsetAt(position))
  if (!place) return []
  const { form, report } = place.context
  const own = place.definition.index
  const equations = form.equationsOf[own].map((number) => form.compiledEquations[number])
  const cells = new Set([own, ...equations.flatMap(({ left, right }) => [...left, ...right])])
  return [...cells]
    .filter((index) => isPresent(report.cells.at(index)))
    .sort((a, b) => report.cells[a].start - report.cells[b].start)
    .map((index) => ({
      range: rangeOf(snapshot.text, report.cells[index]),
      kind: index === own ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
}
