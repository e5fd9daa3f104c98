import type { TextFile } from '../bytes/decode'

/**
 * Encodes a text in the encoding of the file it came from.
 * @returns `null` when the file could not be written back byte for byte where the text is unchanged
 */
export async function encode(text: string, original: TextFile): Promise<Uint8Array | null> {
  const encoder = await encoderFor(original)
  return Buffer.compare(encoder(original.text), original.bytes) === 0 ? encoder(text) : null
}

async function encoderFor(original: TextFile): Promise<(text: string) => Uint8Array> {
  if (original.encoding === 'utf-8') {
    const mark = original.byteOrderMark ? '\ufeff' : ''
    return (text) => Buffer.from(mark + text, 'utf8')
  }
  // Loaded late: its tables are large, and most files are UTF-8.
  const { default: iconv } = await import('iconv-lite')
  return (text) => iconv.encode(text, original.encoding, { addBOM: original.byteOrderMark })
}
