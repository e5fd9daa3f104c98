import { unzipSync } from 'fflate'
import { readXml } from './xmlText'
import { childrenOf, type XmlElement } from './xmlTree'

/** Why an archive is not read as a Word document. */
export interface ArchiveProblem {
  /** What the file is, in Chinese, or that it is far too large. */
  readonly kind: string
  readonly tooLarge: boolean
}

/** What of a Word document tells its text. */
export interface WordParts {
  readonly document: XmlElement
  /** `null` where it has none. */
  readonly numbering: XmlElement | null
  readonly styles: XmlElement | null
}

type Parts = Readonly<Record<string, Uint8Array>>

/** A document's own text, unpacked, in bytes. No report comes near it: pictures do not count. */
const largestText = 20_000_000

const relations = '_rels/.rels'
/** Also where the library looks. */
export const usualDocument = 'word/document.xml'

/** A document whose XML is broken, or is not that of a document. */
export const damagedDocument: ArchiveProblem = { kind: '损坏的 Word 文档', tooLarge: false }

/** What other archives are told by. The last: a layout format that offices exchange. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'Excel 工作簿'],
  [/^ppt\//, '演示文稿'],
  [/^content\.xml$/, 'OpenDocument 文档'],
  [/^OFD\.xml$/i, 'OFD 文件'],
]

/** Opens a Word document, and reads what tells its text. Pictures, notes, headers are not even unpacked. */
export function openWord(bytes: Uint8Array): WordParts | ArchiveProblem {
  const names: string[] = []
  let size = 0
  const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    names.push(name)
    const wanted = name === relations || /^[^/]+\/(?:document|numbering|styles)\d*\.xml$/.test(name)
    if (wanted) size += originalSize
    return wanted && size <= largestText
  }
  let parts: Parts
  try {
    parts = unzipSync(bytes, { filter: isWanted })
  } catch {
    // The library says in many ways that an archive is cut off.
    return { kind: '损坏的 Word 文档或压缩文件', tooLarge: false }
  }
  if (size > largestText) return { kind: '', tooLarge: true }
  try {
    const document = readPart(parts, documentName(parts))
    if (document === null) return { kind: kindOf(names), tooLarge: false }
    const part = (pattern: RegExp): XmlElement | null =>
      readPart(
        parts,
        Object.keys(parts).find((each) => pattern.test(each)),
      )
    return { document, numbering: part(/\/numbering\d*\.xml$/), styles: part(/\/styles\d*\.xml$/) }
  } catch {
    // The library for XML has no errors of its own kind.
    return damagedDocument
  }
}

function documentName(parts: Parts): string {
  const main = childrenOf(readPart(parts, relations), 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  )
  const name = main?.attributes.Target?.replace(/^\//, '')
  return name && parts[name] ? name : usualDocument
}

function readPart(parts: Parts, name: string | undefined): XmlElement | null {
  const part = parts[name ?? '']
  return part ? readXml(new TextDecoder().decode(part)) : null
}

function kindOf(names: readonly string[]): string {
  return others.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? '压缩文件'
}
