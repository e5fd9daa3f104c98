import type {
  CellDefinition,
  ColumnDefinition,
  Equation,
  EquationFamily,
  Form,
  FormDefinition,
  FormRow,
  RowDefinition,
  TableDefinition,
} from './form'

/**
 * Lays a form out flat: rows and cells numbered in printed order, equations over cell numbers.
 * @throws Error when an equation names a row or column that the form does not have (a mistake in the data).
 */
export function compileForm(definition: FormDefinition): Form {
  const rows = compileRows(definition.tables)
  const cells = rows.flatMap(compileCells)
  const cellAt = new Map(cells.map((cell) => [cell.address, cell]))
  const compiledEquations = definition.equations.flatMap((family) => compileFamily(family, rows, cellAt))
  const equationsOf = cells.map((cell) =>
    compiledEquations.flatMap((equation, number) =>
      equation.left.includes(cell.index) || equation.right.includes(cell.index) ? [number] : [],
    ),
  )
  return { ...definition, cells, cellAt, rows, compiledEquations, equationsOf }
}

/** The name of a row in messages. */
export function rowName(row: RowDefinition): string {
  return row.short ?? row.label.text
}

/** The name of a column within the sentences of messages. */
export function columnName(column: ColumnDefinition): string {
  return column.short ?? column.label.text
}

function compileRows(tables: readonly TableDefinition[]): readonly FormRow[] {
  const rows: FormRow[] = []
  let first = 0
  for (const table of tables) {
    for (const block of table.blocks) {
      for (const definition of block.rows) {
        rows.push({ index: rows.length, id: definition.id, table, block, definition, columns: block.columns, first })
        first += block.columns.length
      }
    }
  }
  return rows
}

function compileCells(row: FormRow): readonly CellDefinition[] {
  return row.columns.map((column, number) => ({
    index: row.first + number,
    address: `${row.table.id}.${row.id}.${column.id}`,
    table: row.table.id,
    row: row.index,
    column: number,
    kind: column.kind,
    total: column.total === true || row.definition.total === true,
    name: `${row.table.name}『${rowName(row.definition)}』${column.label.text}`,
  }))
}

function compileFamily(
  family: EquationFamily,
  rows: readonly FormRow[],
  cellAt: ReadonlyMap<string, CellDefinition>,
): readonly Equation[] {
  const own = rows.filter((row) => row.table.id === family.table)
  const lines = family.each === 'row' ? own.map((row) => row.id) : own[0].columns.map((column) => column.id)
  return lines.map((line) => {
    const cell = (id: string): number => {
      const address = family.each === 'row' ? `${family.table}.${line}.${id}` : `${family.table}.${id}.${line}`
      const found = cellAt.get(address)
      if (!found) throw new Error(`form data: ${family.code} names ${address}, which the form does not have`)
      return found.index
    }
    return {
      id: `${family.code}:${family.table}.${line}`,
      family,
      left: family.left.map(cell),
      right: family.right.map(cell),
      target: cell(family.target),
    }
  })
}
