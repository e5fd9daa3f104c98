import type { BlockDefinition, Label, TableDefinition } from '../../../server/src/forms/form'
import type { ReportModel, RowModel } from './model'
import type { Piece } from './pieces'

/** What a cell of the printed table is. */
export type Role = 'caption' | 'head' | 'group' | 'label' | 'value'

/** A cell of the printed table with its spans. */
export interface GridCell extends Piece {
  readonly role: Role
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/** A printed row: the cells that begin in it, from left to right. `hidden`: columns covered from above. */
export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly kind: 'caption' | 'head' | 'figures'
}

/** A table as it is printed, with merged cells. Every layout is a way to lose them. */
export interface Grid {
  readonly table: TableDefinition
  readonly width: number
  readonly rows: readonly GridRow[]
}

type Draft = { -readonly [Key in keyof GridCell]: GridCell[Key] }

/** Lays a table of the model out as a grid. */
export function tableGrid(model: ReportModel, table: TableDefinition): Grid {
  return table.direction === 'across' ? acrossGrid(model, table) : downGrid(model, table)
}

/** The printed wording of an official label. */
export function printed(model: ReportModel, official: string): string {
  return model.wordings.get(official) ?? official
}

function acrossGrid(model: ReportModel, table: TableDefinition): Grid {
  const head = headRows(model, table)
  const cells = model.tables[table.id].rows.flatMap((row) => valueCells(model, row, 0))
  const placed = cells.map((cell, column) => ({ ...cell, column }))
  const width = table.blocks[0].rows.length * table.blocks[0].columns.length
  return { table, width, rows: [...head, { kind: 'figures', cells: placed }] }
}

function downGrid(model: ReportModel, table: TableDefinition): Grid {
  const width = Math.max(...table.blocks.map((block) => blockWidth(table, block)))
  const rows: GridRow[] = [...headRows(model, table)]
  const open = new Map<string, Draft>()
  const printedRows = model.tables[table.id].rows
  let block: BlockDefinition | undefined
  for (const row of printedRows) {
    const definition = row.row ?? row.like
    if (definition && definition.block !== block && !table.head) {
      block = definition.block
      rows.push(...blockHead(model, table, block, width))
    }
    rows.push({ kind: 'figures', cells: figureRow(model, table, row, open) })
  }
  return { table, width, rows }
}

function blockWidth(table: TableDefinition, block: BlockDefinition): number {
  return table.labelColumns + block.columns.reduce((width, column) => width + (column.span ?? 1), 0)
}

function blockHead(model: ReportModel, table: TableDefinition, block: BlockDefinition, width: number): GridRow[] {
  const rows: GridRow[] = []
  const cell = (label: Label, role: Role, column: number, columns: number): GridCell => {
    return { text: printed(model, label.text), role, column, columns, rows: 1 }
  }
  if (block.caption) rows.push({ kind: 'caption', cells: [cell(block.caption, 'caption', 0, width)] })
  if (!block.corner) return rows
  const cells = [cell(block.corner, 'head', 0, table.labelColumns)]
  let column = table.labelColumns
  for (const definition of block.columns) {
    const columns = definition.span ?? 1
    cells.push(cell(definition.label, 'head', column, columns))
    column += columns
  }
  return [...rows, { kind: 'head', cells }]
}

/** Places the cells of a printed head, skipping columns covered from above. */
function headRows(model: ReportModel, table: TableDefinition): GridRow[] {
  const covered: number[] = []
  return (table.head ?? []).map((line, number) => {
    const cells: GridCell[] = []
    let column = 0
    for (const { text, rows = 1, columns = 1 } of line) {
      while ((covered[column] ?? 0) > number) column++
      cells.push({ text: printed(model, text), role: 'head', column, columns, rows })
      for (let offset = 0; offset < columns; offset++) covered[column + offset] = number + rows
      column += columns
    }
    return { kind: 'head' as const, cells }
  })
}

function figureRow(model: ReportModel, table: TableDefinition, row: RowModel, open: Map<string, Draft>): GridCell[] {
  const definition = (row.row ?? row.like)?.definition
  const groups = definition?.groups ?? []
  const cells: GridCell[] = []
  for (const id of open.keys()) if (!groups.includes(id)) open.delete(id)
  groups.forEach((id, column) => {
    const running = open.get(id)
    if (running) {
      running.rows++
      return
    }
    const group = table.groups.find((candidate) => candidate.id === id)
    const draft: Draft = { text: printed(model, group?.label.text ?? ''), role: 'group', column, columns: 1, rows: 1 }
    open.set(id, draft)
    cells.push(draft)
  })
  const text = row.label ?? printed(model, definition?.label.text ?? '')
  const columns = table.labelColumns - groups.length
  cells.push({ text, role: 'label', column: groups.length, columns, rows: 1, mark: row.mark })
  return [...cells, ...valueCells(model, row, table.labelColumns)]
}

function valueCells(model: ReportModel, row: RowModel, from: number): GridCell[] {
  let column = from
  const definitions = (row.row ?? row.like)?.columns ?? []
  return definitions.slice(0, row.given).map((definition, number) => {
    const columns = definition.span ?? 1
    const place = { role: 'value' as const, column, columns, rows: 1 }
    column += columns
    if (!row.row) return { ...place, text: row.values?.[number] ?? '0' }
    const cell = row.row.first + number
    return { ...place, text: model.cells[cell].text, cell, mark: model.cells[cell].mark }
  })
}

/** True where a cell that began in an earlier row still covers `column` of row `number`. */
export function coveredFromAbove(grid: Grid, number: number): readonly GridCell[] {
  const cells: GridCell[] = []
  for (let above = 0; above < number; above++) {
    for (const cell of grid.rows[above].cells) if (above + cell.rows > number) cells.push(cell)
  }
  return cells.sort((a, b) => a.column - b.column)
}
