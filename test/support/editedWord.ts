import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const documentPart = 'word/document.xml'

/**
 * A Word document with its XML edited by hand, as no library writes it.
 * @param parts other parts to put in, by their names
 */
export function editedWord(
  bytes: Uint8Array,
  edit: (xml: string) => string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const all = unzipSync(bytes)
  const added = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])
  const xml = strFromU8(all[documentPart])
  const edited = edit(xml)
  if (edited === xml) throw new Error('nothing was edited')
  return zipSync({ ...all, ...Object.fromEntries(added), [documentPart]: strToU8(edited) })
}

/** The paragraph of a text. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
}

/** The run of a text. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Changes every run: its text is put where `write` wants it. */
export function eachRun(xml: string, write: (text: string) => string): string {
  return xml.replace(/<w:r><w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g, (_, text: string) => write(text))
}

/** Changes every run that is a figure or part of one. */
export function eachFigure(xml: string, write: (text: string) => string): string {
  return eachRun(xml, (text) => (/^[\d.]+$/.test(text) ? write(text) : run(text)))
}

/** Changes every cell: its whole text is put where `write` wants it. */
export function eachCell(xml: string, write: (text: string) => string): string {
  return xml.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>|<w:tcPr\/>)?)(.*?)(<\/w:tc>)/g, (_, before, content, after) => {
    const text = [...String(content).matchAll(/<w:t\b[^>]*>([^<]*)/g)].map((match) => match[1]).join('')
    return `${before}${write(text)}${after}`
  })
}

/** Changes every table. */
export function eachTable(xml: string, write: (table: string, index: number) => string): string {
  let index = 0
  return xml.replace(/<w:tbl>.*?<\/w:tbl>/g, (table) => write(table, index++))
}

/** The body but for its last properties, in something else. */
export function aroundBody(xml: string, write: (body: string) => string): string {
  return xml.replace(/(<w:body>)(.*)(<w:sectPr|<\/w:body>)/, (_, before, body, after) => before + write(body) + after)
}

/** A table of these rows, each of them cells of blocks. */
export function table(rows: readonly (readonly string[])[]): string {
  const cellsOf = (cells: readonly string[]) => cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cellsOf(cells)}</w:tr>`).join('')}</w:tbl>`
}
