import type { Form } from '../../../../server/src/forms/form'
import type { Paragraph, ProsePiece, Tie } from '../model'

/** Looks up and adds up figures of the model. */
export interface Figures {
  readonly form: Form
  /** The value of a cell by address; 0 where the form has no such cell. */
  readonly at: (address: string) => number
  /** Sum of the 总计 cells of all rows of table 三 whose id begins with this. */
  readonly totalOf: (prefix: string) => number
}

/** The figures of a report for its prose, from the values of its cells in the order of the form. */
export function createFigures(form: Form, values: readonly number[]): Figures {
  const at = (address: string): number => values[form.cellAt.get(address)?.index ?? -1] ?? 0
  const totalOf = (prefix: string): number =>
    form.cells
      .filter((cell) => cell.address.startsWith(`requests.${prefix}`) && cell.address.endsWith('.total'))
      .reduce((total, cell) => total + values[cell.index], 0)
  return { form, at, totalOf }
}

/** A paragraph from text and numbers. */
export function prose(...items: readonly (string | ProsePiece)[]): Paragraph {
  return items.map((item) => (typeof item === 'string' ? { text: item } : item))
}

/** A number that the rules `codes` hold against other numbers. */
export function tied(value: number, ...codes: readonly string[]): ProsePiece {
  const tie: Tie = { value, codes }
  return { text: String(value), tie }
}

/** A number that must equal a cell, or a sum of cells. */
export function inTable(value: number): ProsePiece {
  return tied(value, 'prose.cell')
}

/** A number that must agree with others of its sentence. */
export function inSum(value: number): ProsePiece {
  return tied(value, 'prose.sum')
}

/** A number that must agree with a cell, and with others that may be in the text. */
export function inTableAndSum(value: number): ProsePiece {
  return tied(value, 'prose.cell', 'prose.sum')
}

/** A number that must agree with others of its sentence, and with a cell. */
export function inSumAndTable(value: number): ProsePiece {
  return tied(value, 'prose.sum', 'prose.cell')
}
