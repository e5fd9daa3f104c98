import type { BlockDefinition } from '../forms/form'
import type { Cell, Table, UnknownRow } from '../report/report'
import { formLine, type GridLine } from './grid'

/**
 * The rows of a table that was read, in text order, ready to be laid out. Labels are the form's; cells keep their text
 * as printed. Rows that the text lacks stay away, and a row whose last cells were cut away stays short, so that reading
 * the result gives the same cells. Rows that the form does not have and second occurrences of a row are kept.
 */
export function tableLines(table: Table): readonly GridLine[] {
  return table.definition.direction === 'across' ? acrossLines(table) : downLines(table)
}

function downLines(table: Table): readonly GridLine[] {
  const found = [...table.rows, ...table.duplicates, ...table.unknownRows].sort((a, b) => a.start - b.start)
  const lines: GridLine[] = []
  for (const row of found) {
    lines.push(
      'row' in row ? formLine(row.row, textsOf(row.cells)) : extraLine(row, lines.at(-1), table.definition.blocks[0]),
    )
  }
  return lines
}

/** All rows stand side by side in one printed row, so a missing one leaves its place empty. */
function acrossLines(table: Table): readonly GridLine[] {
  const [block] = table.definition.blocks
  const values = block.rows.flatMap((definition) => {
    const row = table.rows.find((candidate) => candidate.row.definition === definition)
    return block.columns.map((_, column) => row?.cells[column] ?? null)
  })
  const texts = textsOf(values)
  const width = block.columns.length
  const known = block.rows.map((row, number) => ({
    block,
    groups: [],
    label: row.label.text,
    values: texts.slice(number * width, (number + 1) * width),
  }))
  const extras = table.unknownRows.map((row) => extraLine(row, undefined, block))
  return [...known, ...extras]
}

/** A row that a region added belongs where it stands: to the block and groups of the row above. */
function extraLine(row: UnknownRow, above: GridLine | undefined, firstBlock: BlockDefinition): GridLine {
  return {
    block: above?.block ?? firstBlock,
    groups: above?.groups ?? [],
    label: row.label.text.replace(/\s+/g, ''),
    values: textsOf(row.values),
  }
}

/** Texts up to the last cell that the text has. */
function textsOf(cells: readonly (Cell | null)[]): readonly string[] {
  const present = cells.map((cell) => cell !== null && cell.state !== 'absent')
  return cells.slice(0, present.lastIndexOf(true) + 1).map((cell) => cell?.text.replace(/\s+/g, ' ') ?? '')
}
