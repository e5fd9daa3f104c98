import type { Layout } from '../report/report'
import type { ResolvedRun } from './resolvedRun'
import type { Run } from './run'
import type { Token } from './token'

/** The layout that most of the runs have. */
export function layoutOf(runs: readonly ResolvedRun[], isHtml: boolean): Layout {
  const counts = new Map<Layout, number>()
  for (const { run } of runs) {
    const layout = layoutOfRun(run)
    counts.set(layout, (counts.get(layout) ?? 0) + 1)
  }
  let best: Layout = 'lines'
  for (const [layout, count] of counts) if (count > (counts.get(best) ?? 0)) best = layout
  // Markdown with a <br> in a cell is still Markdown.
  return isHtml && best !== 'bars' && best !== 'barLines' ? 'html' : best
}

function layoutOfRun(run: Run): Layout {
  if (run.shape === 'tabs') return 'tabs'
  if (run.shape === 'barRow') return linesOf(run.items) > 1 ? 'barLines' : 'bars'
  if (run.shape === 'barCell' || run.shape === 'barLast' || run.shape === 'bars') return 'barLines'
  if (run.shape === 'labelled') return 'spaces'
  return linesOf(run.items) < run.items.length ? 'spaces' : 'lines'
}

/** How many lines the items of a run stand on. */
function linesOf(items: readonly Token[]): number {
  let lines = items.length === 0 ? 0 : 1
  for (let index = 1; index < items.length; index++) if (items[index].line !== items[index - 1].line) lines++
  return lines
}
