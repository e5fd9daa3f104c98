import type { CellDefinition } from '../../forms/form'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { signed } from '../phrase'
import { acrossRule } from './acrossRules'
import { figureAt, sameFigure } from './figures'

/**
 * Holds a consolidated report against the reports it consolidates, cell by cell.
 * @param children of the same form; where one of them follows another form nothing is said
 * @returns findings in the text of `report`, in text order. Totals are told only where their parts agree.
 */
export function checkParent(report: Report, children: readonly Report[]): readonly Finding[] {
  const { form } = report
  if (form === null || report.old || children.length === 0) return []
  if (children.some((child) => child.form !== form || child.old || !sameYear(child, report))) return []
  const broken = form.cells.flatMap((definition) => breakOf(definition, report, children))
  const parts = new Set(broken.filter(({ definition }) => !definition.total).map(({ definition }) => definition.table))
  return broken
    .filter(({ definition }) => !definition.total || !parts.has(definition.table))
    .map((found) => findingOf(found, report, children.length))
    .sort((a, b) => a.start - b.start)
}

interface Broken {
  readonly definition: CellDefinition
  readonly written: number
  readonly sum: number
}

/** The two may be of one year: both years are the same, or one is not known. */
export function sameYear(child: Report, report: Report): boolean {
  return child.year === null || report.year === null || child.year === report.year
}

function breakOf(definition: CellDefinition, report: Report, children: readonly Report[]): readonly Broken[] {
  const written = figureAt(report, definition.address)
  if (written === null) return []
  let sum = 0
  for (const child of children) {
    const figure = figureAt(child, definition.address)
    if (figure === null) return []
    sum += figure
  }
  return sameFigure(written, sum) ? [] : [{ definition, written, sum }]
}

function findingOf({ definition, written, sum }: Broken, report: Report, count: number): Finding {
  const { code, severity } = acrossRule('parent.sum')
  const { start, end } = report.cells[definition.index]
  const total = Math.round(sum * 1e6) / 1e6
  const difference = Math.round((written - sum) * 1e6) / 1e6
  return {
    start,
    end,
    code,
    severity,
    message: `${definition.name}：${count} 份年报之和为 ${total}，此处为 ${written}（相差 ${signed(difference)}）`,
    cells: [definition.address],
    related: [],
    repairs: [],
  }
}
