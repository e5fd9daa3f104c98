import type { Form } from '../../forms/form'
import type { Report, Row, Table } from '../../report/report'
import { isCountable } from '../evaluate'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { totalOf } from '../totals'
import { cutFrom } from '../unplaced'
import { readableTables, rowTitle } from './lookup'

/**
 * Rows with fewer values than columns, or with more where nobody can say which are the row's. Where the grid was cut, the table
 * gets one message.
 */
export const incompleteRow: Rule = {
  code: 'table.incomplete-row',
  title: '表格行的数值不全',
  severity: 'warning',
  fix: 'offered',
  source: '每行的数值应与栏目一一对应；表格转成文字时右侧的栏可能被截去，截去的不当作 0。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      const rows = table.rows.filter((row) => row.given !== row.cells.length)
      if (rows.length === 0) continue
      if (table.damage === 'cut' || rows.length >= cutFrom) yield cutTable(table, rows)
      else yield* rows.map((row) => incomplete(context, row))
    }
  },
}

function cutTable(table: Table, rows: readonly Row[]): RuleFinding {
  const [first] = rows
  const { start, end } = first.label.end > first.label.start ? first.label : first
  const placed = rows.some((row) => row.given > 0)
  const tooMany = rows.every((row) => row.given > row.cells.length)
  const isAcross = table.definition.direction === 'across'
  const count = isAcross ? `${placed && !tooMany ? '右侧' : ''}的数值` : `有 ${rows.length} 行的数值`
  return {
    start,
    end,
    message: tooMany
      ? `${table.definition.name}${count}多于栏目，可能在转成文字时断开；分不清是哪一格的，有关的合计无法核对`
      : `${table.definition.name}${count}不全，表格可能被截断；缺少的数值不当作 0，有关的合计无法核对`,
    related: rows
      .slice(placed ? 1 : rows.length)
      .map((row) => ({ start: row.label.start, end: row.label.end, message: shortage(row) })),
  }
}

function incomplete({ report, form }: CheckContext, row: Row): RuleFinding {
  const { start, end } = row.label.end > row.label.start ? row.label : row
  const total = missingTotal(form, report, row)
  return { start, end, message: shortage(row), repairs: total ? [total] : [] }
}

/** 表三『（一）予以公开』应有 7 个数值，文中只有 6 个 */
function shortage(row: Row): string {
  if (row.given > row.cells.length) {
    return `${rowTitle(row)}应有 ${row.cells.length} 个数值，文中有 ${row.given} 个，可能有数字被断开`
  }
  const given = row.given === 0 ? '文中没有' : `文中只有 ${row.given} 个`
  return `${rowTitle(row)}应有 ${row.cells.length} 个数值，${given}`
}

/** Where the row lacks nothing but its last cell, and that is the total, it can be written. */
function missingTotal(form: Form, report: Report, { row, given, cells }: Row): Repair | null {
  const last = cells.length - 1
  if (given !== last || cells[last].state !== 'absent' || row.columns[last].total !== true) return null
  const cell = row.first + last
  const value = totalOf(report, form, cell)
  if (value === null || !fitsColumns(form, report, row.first, cell)) return null
  const { label } = row.columns[last]
  return { kind: 'write-cells', title: `补写${label.text} ${value}`, certain: false, cells: [{ cell, value }] }
}

/** A figure that slipped to the column before its own, where a blank left no trace, breaks the sums of both columns. */
function fitsColumns({ compiledEquations }: Form, { cells }: Report, from: number, to: number): boolean {
  return compiledEquations.every(({ left, right }) => {
    const both = [...left, ...right]
    if (!both.some((cell) => cell >= from && cell < to) || !both.every((cell) => isCountable(cells[cell]))) return true
    const sum = (side: readonly number[]) => side.reduce((total, cell) => total + (cells[cell].value ?? 0), 0)
    return sum(left) === sum(right)
  })
}
