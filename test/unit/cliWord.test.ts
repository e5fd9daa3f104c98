import { randomBytes } from 'node:crypto'
import { zipSync } from 'fflate'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { jsonLines, useCli } from '../support/cli'
import { editedWord } from '../support/editedWord'
import { cells2021 } from '../support/figures2021'
import { reportText } from '../support/reportFrom'
import { wordDocument } from '../support/wordDocument'

const cli = useCli()
const sound = reportText({ ...cells2021, 'disclosure.rules.issued': 0, 'disclosure.rules.inForce': 0 })
/** One application, granted, whose total was forgotten. */
const granted = { 'requests.received.person': 1, 'requests.received.total': 1, 'requests.granted.person': 1 }
const faulty = reportText({ ...granted, 'requests.concluded.person': 1, 'requests.concluded.total': 1 })
const message = '表三『（一）予以公开』总计：各类申请人之和为 1，表中为 0（相差 −1）'

/** What is known of a report without its places. */
const figures = (line: object): unknown =>
  JSON.parse(JSON.stringify(line, (key, value) => (/^(file|line|character)$/.test(key) ? undefined : value)))

describe('a Word document', () => {
  it('is read with all its figures, like the text in it', async () => {
    cli.write('年报.docx', await wordDocument(sound))
    cli.write('年报.txt', sound)
    const [word, text] = jsonLines((await cli.run(['extract', '年报.docx', '年报.txt'])).stdout)
    expect(figures(word)).toEqual(figures(text))
    expect(await cli.run(['check', '年报.docx'])).toMatchObject({
      status: 0,
      stdout: '检查了 1 份报告，没有发现问题。\n',
      stderr: '',
    })
  })

  it('may leave it to Word to count its parts', async () => {
    cli.write('自动编号.docx', await wordDocument(sound, { countedByWord: true }))
    expect(await cli.run(['check', '自动编号.docx'])).toMatchObject({
      status: 0,
      stdout: '检查了 1 份报告，没有发现问题。\n',
    })
    const { stdout } = await cli.run(['convert', '自动编号.docx', '--layout', 'tabs'])
    expect(stdout).toContain('\n二、主动公开政府信息情况\n')
  })

  it('has findings without a line and column, which mean nothing in Word', async () => {
    cli.write('有误.docx', await wordDocument(faulty))
    expect(await cli.run(['check', '有误.docx'])).toMatchObject({
      status: 1,
      stdout: `有误.docx: 错误 ${message} [identity.row-total]\n检查了 1 份报告，1 个错误。\n`,
    })
    const [line] = jsonLines((await cli.run(['check', '有误.docx', '--format', 'jsonl'])).stdout)
    expect(line).toMatchObject({ findings: [{ message, range: null, fixable: false }] })
    const log: Log = JSON.parse((await cli.run(['check', '有误.docx', '--format', 'sarif'])).stdout)
    const [{ physicalLocation }] = log.runs[0].results?.[0].locations ?? []
    expect(Object.keys(physicalLocation ?? {})).toEqual(['artifactLocation'])
  })

  it('becomes a text that can be worked on', async () => {
    cli.write('有误.docx', await wordDocument(faulty))
    cli.write('有误.nianbao', (await cli.run(['convert', '有误.docx', '--layout', 'tabs'])).stdout)
    const { stdout } = await cli.run(['check', '有误.nianbao'])
    expect(stdout).toMatch(/^有误\.nianbao:\d+:\d+: 错误 表三『（一）予以公开』总计/)
    expect(stdout).toContain('检查了 1 份报告，1 个错误。')
  })

  it('is not written to: a person is told when it is named, and in passing in a folder', async () => {
    const document = await wordDocument(faulty)
    cli.write('修/年报.docx', document)
    cli.write('修/年报.txt', faulty)
    const words = 'nianbao: “修/年报.docx”是 Word 文档，不能直接修正。请照 nianbao check 的提示在 Word 中修改。\n'
    expect(await cli.run(['fix', '修/年报.docx', '--write'])).toMatchObject({ status: 2, stdout: '', stderr: words })
    // The total in the document is wrong as before.
    expect(await cli.run(['fix', '修', '--write'])).toMatchObject({
      status: 1,
      stdout: '修/年报.txt: 修正了 1 处。\n',
      stderr: words,
    })
  })

  it('is checked in a folder; what Word keeps beside an open one is not looked at', async () => {
    cli.write('开着/年报.docx', await wordDocument(sound))
    cli.write('开着/~$年报.docx', Buffer.alloc(162))
    expect(await cli.run(['check', '开着'])).toMatchObject({
      status: 0,
      stdout: '检查了 1 份报告，没有发现问题。\n',
      stderr: '',
    })
  })

  it('serves as the report of the year before', async () => {
    const open = { 'requests.received.person': 1, 'requests.received.total': 1 }
    const left = { 'requests.carriedOut.person': 1, 'requests.carriedOut.total': 1 }
    cli.write('去年.docx', await wordDocument(reportText({ ...open, ...left }, { year: 2024 })))
    cli.write('今年.txt', reportText({}, { year: 2025 }))
    const { stdout } = await cli.run(['check', '今年.txt', '--previous', '去年.docx'])
    expect(stdout).toContain('[year.carry-over]')
  })
})

describe('a file that is called a Word document', () => {
  const textOf = (name: string, content: string): Buffer =>
    Buffer.from(zipSync({ [name]: new TextEncoder().encode(content) }))
  const saveAsText = '请先在原程序中另存为 .docx 或纯文本（.txt）。'
  const saveAnew = '请用 Word 或 WPS 打开并重新保存；打不开的，请重新取得这个文件。'
  const noWord = '是损坏的文件，或者不是 Word 文档，读不出文字。'
  const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

  it.each([
    ['holds something else', textOf('a.txt', '年报'), `${noWord}${saveAnew}`],
    ['is no document at all', Buffer.from([1, 0, 2, 0, 3]), `${noWord}${saveAnew}`],
    ['is a workbook', textOf('xl/workbook.xml', '<a/>'), `是 Excel 工作簿，读不出文字。${saveAsText}`],
    ['is a page layout', textOf('OFD.xml', '<a/>'), `是 OFD 文件，读不出文字。${saveAsText}`],
    ['is cut off', Buffer.from('PK\u0003\u0004'), `是损坏的 Word 文档或压缩文件，读不出文字。${saveAnew}`],
    [
      'is broken inside',
      textOf('word/document.xml', '<w:document><w:p '),
      `是损坏的 Word 文档，读不出文字。${saveAnew}`,
    ],
    [
      'takes its words from another file',
      textOf(
        'word/document.xml',
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:altChunk/></w:body></w:document>',
      ),
      `是正文引自其他文件（altChunk）的 Word 文档，读不出文字。${saveAsText}`,
    ],
    [
      'has a password',
      Buffer.concat([compoundFile, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
      '设有打开密码，读不出文字。请先在 Word 中取消密码再检查。',
    ],
    [
      'unpacks to far too much',
      Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })),
      '的文字展开后超过 20 MB，不像年报，没有读。',
    ],
  ])('and %s is told apart', async (_, bytes, words) => {
    cli.write('别的.docx', bytes)
    expect(await cli.run(['check', '别的.docx'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `nianbao: “别的.docx”${words}\n`,
    })
  })

  it('may be large for its pictures in a folder', async () => {
    const large = editedWord(await wordDocument(sound), (xml) => `${xml}\n`, {
      'word/media/image1.png': randomBytes(14_000_000).toString('base64'),
    })
    expect(large.length).toBeGreaterThan(10_000_000)
    cli.write('大/年报.docx', Buffer.from(large))
    expect(await cli.run(['check', '大'])).toMatchObject({ stdout: '检查了 1 份报告，没有发现问题。\n', stderr: '' })
  })
})
