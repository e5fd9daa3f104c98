import { eastAsianWidth } from 'get-east-asian-width'

/**
 * A Markdown table: bars around the cells, columns aligned by the width in which editors show Chinese. The first row is
 * the head, since Markdown wants one. Cells that a row lacks at its end stay away. Lines end with `\n`.
 */
export function pipesText(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const escaped = rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')))
  const widths = columnWidths(escaped)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  const [head, ...body] = escaped.map((row) => pipesLine(row, widths))
  return [head, rule, ...body].map((line) => `${line}\n`).join('')
}

/** Columns that a text takes in an editor: two for each wide character, ambiguous ones (“”) count as narrow. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 1, textWidth(text))
    })
  }
  return widths
}

function pipesLine(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((text, column) => ` ${text}${' '.repeat(widths[column] - textWidth(text))} `)
  return `|${cells.join('|')}|`
}
