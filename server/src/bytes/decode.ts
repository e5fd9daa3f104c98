/** Encodings that are read, and written back as they were. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A text with what is needed to write it back byte for byte. */
export interface TextFile {
  readonly bytes: Uint8Array
  /** Without byte order mark; line ends as in the file. */
  readonly text: string
  readonly encoding: Encoding
  readonly byteOrderMark: boolean
  /** Some bytes stood for no character and read as U+FFFD. */
  readonly damaged: boolean
}

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Bytes looked at for signs of a file that is no text. */
const sampleLength = 8192

const zipArchive = 'PK\u0003\u0004'
const oldContainer = '\u00d0\u00cf\u0011\u00e0'
const containers: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF 文件'],
  [zipArchive, 'Word、WPS 文档或压缩文件'],
  [oldContainer, '旧版 Word、WPS 文档'],
]
/** The name of what a Word document with a password holds, in the container of old documents. */
const encryptedPackage = 'EncryptedPackage'

/** Whether a file is a ZIP archive, as Word documents are. */
export function isArchive(bytes: Uint8Array): boolean {
  return beginningOf(bytes) === zipArchive
}

/** Whether a file is a Word document that opens with a password only. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return beginningOf(bytes) === oldContainer && new TextDecoder('utf-16le').decode(bytes).includes(encryptedPackage)
}

/** Says in Chinese what a file is that holds no text (PDF 文件), or `null` for a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const beginning = beginningOf(bytes)
  const container = containers.find(([magic]) => beginning.startsWith(magic))
  if (container) return container[1]
  if (findByteOrderMark(bytes)?.encoding.startsWith('utf-16')) return null
  return bytes.subarray(0, sampleLength).includes(0) ? '二进制文件' : null
}

/**
 * Decodes a file by its byte order mark; without one it is UTF-8 if it can be, else GB18030 if it can be, else the one
 * of the two with fewer damaged places.
 */
export function decode(bytes: Uint8Array): TextFile {
  const mark = findByteOrderMark(bytes)
  if (mark) return { ...decodeAs(mark.encoding, bytes.subarray(mark.length)), bytes, byteOrderMark: true }
  const utf8 = decodeAs('utf-8', bytes)
  if (!utf8.damaged || isMostlyUtf8(utf8.text)) return utf8
  const gb18030 = decodeAs('gb18030', bytes)
  return broken(gb18030.text) < broken(utf8.text) ? gb18030 : utf8
}

function beginningOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4))
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): TextFile {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const damaged = text.includes('\ufffd') && !isValid(encoding, bytes)
  return { bytes, text, encoding, byteOrderMark: false, damaged }
}

function isValid(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A UTF-8 file with a few broken bytes would also decode as GB18030, to nonsense. */
function isMostlyUtf8(text: string): boolean {
  const chinese = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return chinese > broken(text) * 4
}

function broken(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

function findByteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  const found = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return found ? { encoding: found[0], length: found[1].length } : null
}
