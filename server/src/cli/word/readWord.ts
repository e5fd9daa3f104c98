import { type ArchiveProblem, openWord } from './wordArchive'
import type { WordElement } from './wordElement'
import { withoutLayoutTables } from './wordLayout'
import { plainParagraphs } from './wordParagraphs'

/**
 * The text of a Word document (.docx) as HTML: paragraphs, and tables with their merged cells. Paragraphs that Word
 * numbers by itself carry their numbers; pictures, notes and headers are left out, and so is what is hidden or deleted.
 * @param bytes of the whole file, which is an archive
 */
export async function readWord(bytes: Uint8Array): Promise<string | ArchiveProblem> {
  const archive = openWord(bytes)
  if ('kind' in archive) return archive
  const { default: mammoth } = await import('mammoth')
  const options = {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: WordElement) => withoutLayoutTables(plainParagraphs(document)),
  }
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, options)).value
  } catch {
    // The library has no errors of its own kind.
    return { kind: '损坏的 Word 文档', tooLarge: false }
  }
}
