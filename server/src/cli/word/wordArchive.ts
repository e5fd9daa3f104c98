import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readNumbering } from './wordNumbering'
import { mendDocument } from './wordXml'

/** Why an archive is not read as a Word document. */
export interface ArchiveProblem {
  /** What the file is, in Chinese, or that it is far too large. */
  readonly kind: string
  readonly tooLarge: boolean
}

/** A document's own text, unpacked, in bytes. No report comes near it: pictures do not count. */
const largestText = 20_000_000

const relations = '_rels/.rels'
const usualDocument = 'word/document.xml'
const typesOfParts =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

const brokenTag = /<[^<>]*(?:<|$)/

/** Styles mean nothing to a report; without the part the library would fail over a table that has one. */
const noStyles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

/** What other archives are told by. The last: a layout format that offices exchange. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'Excel 工作簿'],
  [/^ppt\//, '演示文稿'],
  [/^content\.xml$/, 'OpenDocument 文档'],
  [/^OFD\.xml$/i, 'OFD 文件'],
]

/**
 * Opens a Word document, and puts what the library is to read into an archive of its own: the text, with the numbers
 * that Word counts and what else the library would pass over. Pictures, notes, headers stay behind.
 */
export function openWord(bytes: Uint8Array): Uint8Array | ArchiveProblem {
  const names: string[] = []
  let size = 0
  const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    names.push(name)
    const wanted = name === relations || /^[^/]+\/(?:document|numbering|styles)\d*\.xml$/.test(name)
    if (wanted) size += originalSize
    return wanted && size <= largestText
  }
  let parts: Readonly<Record<string, Uint8Array>>
  try {
    parts = unzipSync(bytes, { filter: isWanted })
  } catch {
    // The library says in many ways that an archive is cut off.
    return { kind: '损坏的 Word 文档或压缩文件', tooLarge: false }
  }
  if (size > largestText) return { kind: '', tooLarge: true }
  const document = parts[documentName(parts)]
  if (!document) return { kind: kindOf(names), tooLarge: false }
  // On a text full of tags that never end the library would spend minutes.
  if (brokenTag.test(textOf(document))) return { kind: '损坏的 Word 文档', tooLarge: false }
  const part = (name: string): string => textOf(parts[`word/${name}.xml`])
  const mended = mendDocument(textOf(document), readNumbering(part('numbering'), part('styles')))
  const written = { '[Content_Types].xml': typesOfParts, [usualDocument]: mended, 'word/styles.xml': noStyles }
  return zipSync(Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 })
}

function documentName(parts: Readonly<Record<string, Uint8Array>>): string {
  const target = /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/.exec(textOf(parts[relations]))?.[0]
  const name = /\bTarget="\/?([^"]*)"/.exec(target ?? '')?.[1]
  return name && parts[name] ? name : usualDocument
}

function textOf(part: Uint8Array | undefined): string {
  return part ? strFromU8(part) : ''
}

function kindOf(names: readonly string[]): string {
  return others.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? '压缩文件'
}
