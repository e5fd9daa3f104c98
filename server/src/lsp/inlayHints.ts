import type { InlayHint, Range } from 'vscode-languageserver'
import { createContext } from '../check/check'
import { differingTotals } from '../check/totals'
import { countedTables } from './countedTables'
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
        .map(({ end, label }) => ({ offset: end + by, label }))
        .filter(({ offset }) => visible.start <= offset && offset <= visible.end)
        .map(({ offset, label }) => ({
          position: text.positionAt(offset),
          label,
          paddingLeft: true,
          paddingRight: true,
        }))
    })
}

/** Ends of the totals that differ, with what they should be, or, in a table with an addend to blame, with their sum. */
const shouldBe = perReport((report) => {
  const { form } = createContext(report)
  const doubted = new Set(countedTables(report).value.flatMap(({ id, blamed }) => (blamed > 0 ? [id] : [])))
  return differingTotals(report).flatMap(({ cell: index, value }) => {
    const cell = report.cells.at(index)
    const label = `${doubted.has(form.cells[index].table) ? '分项之和' : '应为'} ${value}`
    return cell && isPresent(cell) ? [{ end: cell.end, label }] : []
  })
})
