import { blankTotalsOf } from '../evaluate'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { pickPeculiar, placeOf, readableTables } from './lookup'

/** So many are told by name; a Word file has no lines to find them by. */
const mostNamed = 3

/** Blank cells and cells with a blank mark, one message a table. They count as zero. */
export const blank: Rule = {
  code: 'table.blank',
  title: '空白单元格',
  severity: 'information',
  fix: 'offered',
  source: '格式没有说可以留空，没有的填 0；69 份能看到表格的报告中有 9 份留空，计算时按 0 处理。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    const totals = blankTotalsOf(context.report, context.form)
    const wanting = wantingCells(context)
    for (const table of readableTables(context)) {
      const blanks = pickPeculiar(
        context.form,
        table,
        (cell, { index }) => cell.state === 'blank' && !totals.has(index) && !wanting.has(index),
      )
      if (blanks.length === 0) continue
      const kind = kindOf(blanks.map(({ cell }) => cell.text))
      const { name } = table.definition
      const named = blanks.map(({ definition }) => definition.name.slice(name.length)).join('、')
      const cells = blanks.map(({ definition }) => ({ cell: definition.index, value: 0 }))
      yield {
        ...placeOf(blanks[0]),
        message: `${name}有 ${blanks.length} 个${kind}${blanks.length > mostNamed ? '' : `（${named}）`}，没有的应填 0`,
        cells: blanks.map(({ definition }) => definition.address),
        repairs: [{ kind: 'write-cells', title: `${kind}全部填 0`, certain: false, cells }],
      }
    }
  },
}

/** Cells of which the sums say that something else than 0 belongs there: that is told by itself. */
function wantingCells({ faults }: CheckContext): ReadonlySet<number> {
  const cells = new Set<number>()
  for (const { culprit, expected, rewrites } of faults) {
    if (expected !== 0) cells.add(culprit)
    for (const { cell, value } of rewrites ?? []) if (value !== 0) cells.add(cell)
  }
  return cells
}

/** What to call cells with these texts: a mark is no blank to who looks for it. */
function kindOf(texts: readonly string[]): string {
  const marks = [...new Set(texts)].filter((text) => text !== '').map((mark) => `“${mark}”`)
  if (marks.length === 0) return '空白单元格'
  return `${texts.includes('') ? '空白或' : ''}填${marks.join('')}的单元格`
}
