import type { BlockDefinition, FormRow, HeadCell, Label, TableDefinition } from '../forms/form'

/** A cell of a written table, with its spans in grid rows and columns. */
export interface GridCell {
  readonly text: string
  readonly rows: number
  readonly columns: number
  /** `label`: caption, head or row label; `value`: a figure or a blank of the form. */
  readonly kind: 'label' | 'value'
}

/** Cells that begin in one grid row; places that a cell above reaches into are left out. */
export type GridRow = readonly GridCell[]

/** A row of figures to lay out: a row of the form, or one that a region added. */
export interface GridLine {
  readonly block: BlockDefinition
  /** Group ids from the outside in, of `TableDefinition.groups`. */
  readonly groups: readonly string[]
  readonly label: string
  /** Texts of the row's cells. Fewer than the block has columns leave the row short: cut away is not blank. */
  readonly values: readonly string[]
}

/**
 * A row of the form to lay out.
 * @param values texts of its cells; all blank unless told
 */
export function formLine(row: FormRow, values: readonly string[] = row.columns.map(() => '')): GridLine {
  const { definition, block } = row
  return { block, groups: definition.groups ?? [], label: definition.label.text, values }
}

/**
 * Lays lines out as the form prints them: captions, heads and merged group labels come from the form, lines keep the
 * order they are given in.
 */
export function layGrid(table: TableDefinition, lines: readonly GridLine[]): readonly GridRow[] {
  if (table.direction === 'across') return [...headRows(table.head ?? []), lines.flatMap(acrossValues)]
  const grid: GridRow[] = table.head ? [...headRows(table.head)] : []
  lines.forEach((line, number) => {
    const previous = lines[number - 1]
    if (previous?.block !== line.block) grid.push(...blockHead(table, line.block))
    grid.push([...groupCells(table, lines, number), rowLabel(table, line), ...valueCells(line)])
  })
  return grid
}

/** Grid columns of a table: its label columns and the widest block. */
export function gridWidth(table: TableDefinition): number {
  const widths = table.blocks.map((block) => {
    const figures = block.columns.reduce((sum, column) => sum + (column.span ?? 1), 0)
    return table.direction === 'across' ? figures * block.rows.length : table.labelColumns + figures
  })
  return Math.max(...widths)
}

/**
 * The grid without spans: each text stands in the first place of its cell, the rest of the cell is empty, as a table
 * copied from a word processor. Rows have `width` texts; rows whose last cells are cut away have fewer.
 */
export function flattenGrid(grid: readonly GridRow[]): readonly (readonly string[])[] {
  const reachingDown: number[] = []
  return grid.map((row) => {
    const texts: string[] = []
    const skipOccupied = (): void => {
      while ((reachingDown[texts.length] ?? 0) > 0) {
        reachingDown[texts.length] -= 1
        texts.push('')
      }
    }
    for (const cell of row) {
      skipOccupied()
      for (let column = 0; column < cell.columns; column++) {
        reachingDown[texts.length] = cell.rows - 1
        texts.push(column === 0 ? cell.text : '')
      }
    }
    skipOccupied()
    return texts
  })
}

function headRows(head: readonly (readonly HeadCell[])[]): readonly GridRow[] {
  return head.map((row) => row.map((cell) => labelCell(cell.text, cell.rows, cell.columns)))
}

function blockHead(table: TableDefinition, block: BlockDefinition): readonly GridRow[] {
  if (!block.caption) return []
  const heads = block.columns.map((column) => labelCell(column.label.text, 1, column.span))
  return [
    [labelCell(block.caption.text, 1, gridWidth(table))],
    [labelCell(textOf(block.corner), 1, table.labelColumns), ...heads],
  ]
}

/** Labels of the groups that begin with this line, spanning the lines after it that belong to them. */
function groupCells(table: TableDefinition, lines: readonly GridLine[], number: number): GridRow {
  const cells: GridCell[] = []
  lines[number].groups.forEach((group, depth) => {
    if (isInGroup(lines[number - 1], lines[number], depth)) return
    let end = number + 1
    while (isInGroup(lines[end], lines[number], depth)) end++
    const definition = table.groups.find((candidate) => candidate.id === group)
    cells.push(labelCell(textOf(definition?.label), end - number))
  })
  return cells
}

function isInGroup(line: GridLine | undefined, of: GridLine, depth: number): boolean {
  if (!line) return false
  return of.groups.slice(0, depth + 1).every((group, level) => line.groups[level] === group)
}

/** Without figures a label stands alone: empty places behind it would read as blank cells. */
function rowLabel(table: TableDefinition, line: GridLine): GridCell {
  return labelCell(line.label, 1, line.values.length === 0 ? 1 : table.labelColumns - line.groups.length)
}

function valueCells(line: GridLine): GridRow {
  return line.values.map((text, column) => ({
    text,
    rows: 1,
    columns: line.block.columns[column]?.span ?? 1,
    kind: 'value',
  }))
}

/** Table 四 names its rows in the head; only a row that the form does not have brings its label along. */
function acrossValues(line: GridLine): GridRow {
  const known = line.block.rows.some((row) => row.label.text === line.label)
  return known ? valueCells(line) : [labelCell(line.label), ...valueCells(line)]
}

function labelCell(text: string, rows = 1, columns = 1): GridCell {
  return { text, rows, columns, kind: 'label' }
}

function textOf(label: Label | undefined): string {
  return label?.text ?? ''
}
