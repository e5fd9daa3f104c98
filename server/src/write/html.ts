import type { GridCell, GridRow } from './grid'

/** Borders and merged cells in the attributes and styles that Word and WPS take over when a table is pasted. */
const tableStyle = 'border-collapse:collapse;border:1px solid #000000'
const cellStyle = 'border:1px solid #000000;padding:2px 6px;text-align:center;vertical-align:middle;font-weight:normal'

/** A table as HTML with the form's merged cells. Lines end with `\n`. */
export function tableHtml(grid: readonly GridRow[]): string {
  const rows = grid.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>\n`)
  return `<table border="1" cellspacing="0" style="${tableStyle}">\n${rows.join('')}</table>\n`
}

/** A whole page, in UTF-8, around blocks of HTML. */
export function pageHtml(title: string, body: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    `${body.trimEnd()}`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Text that may stand between tags and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function cellHtml(cell: GridCell): string {
  const tag = cell.kind === 'label' ? 'th' : 'td'
  const rows = cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''
  const columns = cell.columns > 1 ? ` colspan="${cell.columns}"` : ''
  return `<${tag}${rows}${columns} style="${cellStyle}">${escapeHtml(cell.text)}</${tag}>`
}
