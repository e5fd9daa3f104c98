import type { InlayHint, Range } from 'vscode-languageserver'
import { plannedTotals } from '../check/totals'
import { isPresent } from './places'
import { overlap, spanOf } from './positions'
import type { View } from './views'

/** The computed value after each total that differs from it; only where the user wants it, and within a range. */
export function inlayHints({ snapshot, settings }: View, range: Range): InlayHint[] {
  if (!settings.enable || !settings.inlayHints.enabled) return []
  const { text, contexts } = snapshot
  const visible = spanOf(text, range)
  return contexts.flatMap(({ report }) => {
    if (!report.form) return []
    return plannedTotals(report, report.form, () => true).flatMap(({ cell: index, value }) => {
      const cell = report.cells.at(index)
      if (!cell || !isPresent(cell) || !overlap(cell, visible)) return []
      return [{ position: text.positionAt(cell.end), label: `应为 ${value}`, paddingLeft: true, paddingRight: true }]
    })
  })
}
