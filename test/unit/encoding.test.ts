import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { binaryKind, decode } from '../../server/src/bytes/decode'
import { encode } from '../../server/src/cli/encode'

const text = '青禾县水务局2025年政府信息公开工作年度报告\r\n一、总体情况\n无。\n'

const encodings = {
  'UTF-8': { bytes: Buffer.from(text), encoding: 'utf-8', byteOrderMark: false },
  'UTF-8 with BOM': { bytes: Buffer.from(`\ufeff${text}`), encoding: 'utf-8', byteOrderMark: true },
  'UTF-16 LE': { bytes: iconv.encode(text, 'utf-16le', { addBOM: true }), encoding: 'utf-16le', byteOrderMark: true },
  'UTF-16 BE': { bytes: iconv.encode(text, 'utf-16be', { addBOM: true }), encoding: 'utf-16be', byteOrderMark: true },
  GB18030: { bytes: iconv.encode(text, 'gb18030'), encoding: 'gb18030', byteOrderMark: false },
}

describe.each(Object.entries(encodings))('a file in %s', (_, { bytes, encoding, byteOrderMark }) => {
  it('is read without its byte order mark, line ends as they are', () => {
    expect(binaryKind(bytes)).toBeNull()
    expect(decode(bytes)).toEqual({ bytes, text, encoding, byteOrderMark, damaged: false })
  })

  it('is written back byte for byte', async () => {
    expect(Buffer.compare((await encode(text, decode(bytes))) ?? Buffer.alloc(0), bytes)).toBe(0)
  })

  it('gives a changed text in the same encoding', async () => {
    const changed = await encode(text.replace('2025', '2024'), decode(bytes))
    expect(decode(changed ?? Buffer.alloc(0))).toMatchObject({
      text: text.replace('2025', '2024'),
      encoding,
      byteOrderMark,
    })
  })
})

describe('odd files', () => {
  it('reads characters of GB18030 that take four bytes', () => {
    const rare = '㐀𠀀县人民政府'
    expect(decode(iconv.encode(rare, 'gb18030'))).toMatchObject({ text: rare, encoding: 'gb18030' })
  })

  it('does not take a UTF-8 file with a broken byte for GB18030, and does not write it back', async () => {
    const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xe4, 0xb8]), Buffer.from('结束')])
    const file = decode(broken)
    expect(file).toMatchObject({ encoding: 'utf-8', damaged: true })
    expect(file.text).toContain('\ufffd结束')
    expect(await encode(file.text, file)).toBeNull()
  })

  it('takes a GB18030 file with a broken byte for what it is, and does not write it back', async () => {
    const broken = Buffer.concat([iconv.encode(text, 'gb18030'), Buffer.from([0xff]), iconv.encode('结束', 'gb18030')])
    const file = decode(broken)
    expect(file).toMatchObject({ encoding: 'gb18030', damaged: true })
    expect(file.text).toBe(`${text}\ufffd结束`)
    expect(await encode(file.text, file)).toBeNull()
  })

  it('keeps a replacement character that the file really has', async () => {
    const file = decode(Buffer.from('一\ufffd二'))
    expect(file).toMatchObject({ text: '一\ufffd二', damaged: false })
    expect(await encode('一\ufffd三', file)).toEqual(Buffer.from('一\ufffd三'))
  })

  it('reads an empty file', () => {
    expect(decode(Buffer.alloc(0))).toMatchObject({ text: '', encoding: 'utf-8' })
  })

  it.each([
    ['PDF 文件', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['Word、WPS 文档或压缩文件', Buffer.from('PK\u0003\u0004[Content_Types].xml')],
    ['旧版 Word、WPS 文档', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['二进制文件', Buffer.from([1, 2, 0, 3])],
  ])('knows a %s', (kind, bytes) => {
    expect(binaryKind(bytes)).toBe(kind)
  })
})
