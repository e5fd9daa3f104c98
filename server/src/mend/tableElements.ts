import type { Span } from '../report/span'

/** A `td` or `th` of a page, its tags included. */
export interface CellElement extends Span {
  /** Where its opening tag ends. */
  readonly open: number
  /** Number of its row, and how many rows it reaches down over. */
  readonly row: number
  readonly rows: number
  /** The grid column it begins in. */
  readonly column: number
}

/** A `tr` of a page, its tags included. */
export interface RowElement extends Span {
  /** Where its opening tag ends. */
  readonly open: number
  readonly cells: readonly CellElement[]
}

/** The rows of the table element around a place; none where it holds another table, or elements are left open. */
export function rowElements(source: string, at: number): readonly RowElement[] {
  const text = source.toLowerCase()
  const from = text.lastIndexOf('<table', at)
  const to = text.indexOf('</table', at)
  if (from < 0 || to < 0) return []
  const body = text.slice(from + 1, to)
  const count = (tag: string) => body.split(tag).length - 1
  if (body.includes('<table') || ['tr', 'td', 'th'].some((name) => count(`<${name}`) > count(`</${name}>`))) return []
  const reach: number[] = []
  return elementsIn(body, 'tr', from + 1).map((row, number) => {
    let column = 0
    const cells = elementsIn(source.slice(row.open, row.end), 't[dh]', row.open).map((cell): CellElement => {
      const tag = source.slice(cell.start, cell.open)
      while ((reach[column] ?? 0) > number) column++
      const placed = { ...cell, row: number, rows: spanOf(tag, 'row'), column }
      for (const next = column + spanOf(tag, 'col'); column < next; column++) reach[column] = number + placed.rows
      return placed
    })
    return { ...row, cells }
  })
}

/** Elements of a name in a stretch of text that stands at `offset`. */
function elementsIn(text: string, name: string, offset: number): readonly (Span & { readonly open: number })[] {
  const shape = new RegExp(`(<${name}\\b[^<>]*>)[\\s\\S]*?</${name}\\s*>`, 'gi')
  return Array.from(text.matchAll(shape), ({ 0: element, 1: tag, index }) => {
    const start = offset + index
    return { start, open: start + tag.length, end: start + element.length }
  })
}

function spanOf(tag: string, direction: 'row' | 'col'): number {
  return Number(new RegExp(`\\b${direction}span\\s*=\\s*["']?(\\d+)`, 'i').exec(tag)?.[1] ?? 1)
}

/** An opening tag for a cell that reaches down over more rows than before. */
export function withRows(tag: string, rows: number): string {
  const attribute = /\browspan\s*=\s*(["']?)\d+\1/i
  return attribute.test(tag) ? tag.replace(attribute, `rowspan="${rows}"`) : tag.replace(/>$/, ` rowspan="${rows}">`)
}
