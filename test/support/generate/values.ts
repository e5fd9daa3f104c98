import type { CellDefinition, CellKind } from '../../../server/src/forms/form'
import type { ModelCell } from './model'
import type { Random } from './random'

/** How the writer of a report prints values. */
export interface ValueHabits {
  /** Share of zeros left out, and what stands there instead. */
  readonly blanks: number
  readonly blank: string
  readonly change: 'minus' | 'signed' | 'words' | 'short' | 'unicode' | 'zeros'
  /** 1,234 */
  readonly separators: boolean
  readonly unit: '' | '万元' | '元'
  readonly fullWidth: boolean
}

/** The most usual habits: plain numbers. */
export const plainValues: ValueHabits = {
  blanks: 0,
  blank: '',
  change: 'minus',
  separators: false,
  unit: '',
  fullWidth: false,
}

/** How a body prints its values; plainly more often than not. */
export function randomValueHabits(random: Random, visibleBlanks = false): ValueHabits {
  if (random.chance(0.6)) return plainValues
  return {
    blanks: random.chance(0.4) ? random.pick([0.05, 0.3, 1]) : 0,
    blank: random.pick(visibleBlanks ? ['/', '-', '—'] : ['', '', '/', '-', '—']),
    change: random.pick(['minus', 'minus', 'signed', 'words', 'short', 'unicode', 'zeros'] as const),
    separators: random.chance(0.05),
    unit: random.pick(['', '', '万元', '元'] as const),
    fullWidth: random.chance(0.05),
  }
}

/** Prints a value as a cell. Totals are never left blank: that would be a fault. */
export function printValue(value: number, cell: CellDefinition, habits: ValueHabits, random: Random): ModelCell {
  if (value === 0 && !cell.total && habits.blanks > 0 && random.chance(habits.blanks)) {
    return { value: null, text: habits.blank }
  }
  const text = grouped(printNumber(value, cell.kind, habits), cell.kind, habits)
  return { value: cell.kind === 'amount' ? Number(text.replace(/[万元,]/g, '')) : value, text: widen(text, habits) }
}

function widen(text: string, habits: ValueHabits): string {
  if (!habits.fullWidth) return text
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function grouped(text: string, kind: CellKind, habits: ValueHabits): string {
  if (!habits.separators || kind === 'change') return text
  return text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','))
}

function printNumber(value: number, kind: CellKind, habits: ValueHabits): string {
  if (kind === 'amount') {
    const number = Number.isInteger(value) ? String(value) : value.toFixed(4)
    return value === 0 ? number : number + habits.unit
  }
  if (kind === 'change' && value === 0 && habits.change === 'zeros') return '0/0'
  if (kind !== 'change' || value === 0) return String(value)
  if (habits.change === 'signed') return value > 0 ? `+${value}` : String(value)
  if (habits.change === 'unicode') return value > 0 ? String(value) : `−${-value}`
  if (habits.change === 'short') return value > 0 ? `新增${value}` : `减少${-value}`
  if (habits.change === 'words') return value > 0 ? `${value % 2 === 0 ? '增' : '增加'}${value}` : `减${-value}`
  return String(value)
}
