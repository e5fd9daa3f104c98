import type { InlayHint, Range } from 'vscode-languageserver'
import { differingTotals } from '../check/totals'
import { perReport } from './perReport'
import { isPresent } from './places'
import { overlap, spanOf } from './positions'
import type { View } from './views'

/** The computed value after each total that differs from it; only where the user wants it, and within a range. */
export function inlayHints({ snapshot, settings }: View, range: Range): InlayHint[] {
  if (!settings.enable || !settings.inlayHints.enabled) return []
  const { text, document } = snapshot
  const visible = spanOf(text, range)
  return document.reports
    .filter((report) => overlap(report, visible))
    .flatMap((report) => {
      const { value: totals, by } = shouldBe(report)
      return totals
        .map(({ end, value }) => ({ offset: end + by, value }))
        .filter(({ offset }) => visible.start <= offset && offset <= visible.end)
        .map(({ offset, value }) => ({
          position: text.positionAt(offset),
          label: `应为 ${value}`,
          paddingLeft: true,
          paddingRight: true,
        }))
    })
}

/** Ends of the totals that differ, with what they should be. */
const shouldBe = perReport((report) =>
  differingTotals(report).flatMap(({ cell: index, value }) => {
    const cell = report.cells.at(index)
    return cell && isPresent(cell) ? [{ end: cell.end, value }] : []
  }),
)
