import { numberParts, type WordElement } from './wordNumbers'

/**
 * The text of a Word document (.docx) as HTML: paragraphs, and tables with their merged cells. Headings that Word
 * numbers by itself carry their numbers; pictures, notes and headers are left out.
 * @param bytes of the whole file
 * @returns `null` when the file is no Word document
 */
export async function readWord(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import('mammoth')
  const options = {
    // A picture would come as megabytes of text.
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    transformDocument: (document: WordElement) => numberParts(document),
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    return value
  } catch {
    // A damaged archive, or one that holds something else: the library has no errors of its own kind.
    return null
  }
}
