import { amountUnit } from '../../forms/statementsUnits'
import type { CheckContext } from '../rule'
import { yuanIn } from './money'
import type { NumberInProse } from './numbers'
import type { Reading } from './reading'

/** The amount in the cell of a reading, as printed, or `null` when there is none. */
export function amountOf(context: CheckContext, reading: Reading): number | null {
  const cell = context.report.cells[reading.cells[0]]
  return cell?.state === 'number' && cell.value !== null && cell.value >= 0 ? cell.value : null
}

/**
 * Whether an amount in prose is the one in its cell, to the precision of the coarser of the two. Where the form
 * fixes no unit (2019), 元 and 万元 are both accepted.
 */
export function amountAgrees(context: CheckContext, number: NumberInProse, reading: Reading, value: number): boolean {
  const cell = context.report.cells[reading.cells[0]]
  const printed = yuanIn(number.unit)
  if (Number.isNaN(printed)) return true
  const units = moneyUnitsOf(context, reading).map(yuanIn)
  return units.some((unit) => {
    const tolerance = Math.max(halfStep(number.decimals) * printed, halfStep(decimalsOf(cell.text)) * unit)
    return Math.abs(number.value * printed - value * unit) <= tolerance + 1e-6
  })
}

/** The units that the figure of a cell may be in. */
function moneyUnitsOf(context: CheckContext, reading: Reading): readonly string[] {
  const { unit } = context.report.cells[reading.cells[0]]
  if (unit) return [unit]
  return isUnitFixed(context, reading) ? [amountUnit] : [amountUnit, '元']
}

/** The column's label says 万元. */
function isUnitFixed({ form }: CheckContext, reading: Reading): boolean {
  const { row, column } = form.cells[reading.cells[0]]
  return form.rows[row].columns[column].label.text.includes(amountUnit)
}

/** Half of the last printed decimal. Whole numbers count as exact. */
function halfStep(decimals: number): number {
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals
}

function decimalsOf(text: string): number {
  const match = /\.(\d+)/.exec(text)
  return match ? match[1].length : 0
}
