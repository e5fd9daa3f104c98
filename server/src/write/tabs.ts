/**
 * A table row per line, TABs between its cells: what a word processor gives for a copied table, and takes for a pasted
 * one. Lines end with `\n`.
 */
export function tabsText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\n`).join('')
}
