import { strToU8, zipSync } from 'fflate'
import { type ArchiveProblem, damagedDocument, openWord, usualDocument } from './wordArchive'
import { plainDocument } from './wordBody'
import { withoutLayoutTables } from './wordLayout'
import { readLists } from './wordNumbering'
import { createNumberer } from './wordNumbers'
import { readStyles } from './wordStyles'
import { writeXml } from './xmlText'
import { holds } from './xmlTree'

/**
 * The text of a Word document (.docx) as HTML: paragraphs, and tables with their merged cells. Paragraphs that Word
 * numbers by itself carry their numbers; pictures, notes and headers are left out, and so is what is hidden or deleted.
 * @param bytes of the whole file, which is an archive
 */
export async function readWord(bytes: Uint8Array): Promise<string | ArchiveProblem> {
  const parts = openWord(bytes)
  if ('kind' in parts) return parts
  // Word puts such files into the document when it saves it.
  if (holds(parts.document, 'w:altChunk')) return { kind: '正文引自其他文件（altChunk）的 Word 文档', tooLarge: false }
  const styles = readStyles(parts.styles)
  const numberOf = createNumberer(readLists(parts.numbering, styles), styles)
  const plain = withoutLayoutTables(plainDocument(parts.document, { styles, numberOf }))
  const { default: mammoth } = await import('mammoth')
  const archive = zipSync({ [usualDocument]: strToU8(writeXml(plain)) }, { level: 0 })
  const options = { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false }
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, options)).value
  } catch {
    // The library has no errors of its own kind.
    return damagedDocument
  }
}
