import { beforeAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { readWord } from '../../server/src/cli/word/readWord'
import { readDocument } from '../../server/src/read/readDocument'
import { reportJson } from '../../server/src/write/json'
import {
  aroundBody,
  eachCell,
  eachFigure,
  eachRun,
  eachTable,
  editedWord,
  paragraph,
  run,
  table,
} from '../support/editedWord'
import { cells2021 } from '../support/figures2021'
import { reportText } from '../support/reportFrom'
import { wordDocument } from '../support/wordDocument'

/** A total that is wrong, and one cell left blank. */
const text = reportText({ ...cells2021, 'requests.granted.total': 99, 'requests.partial.business': '' })
let word: Uint8Array = new Uint8Array()
let counted: Uint8Array = new Uint8Array()

beforeAll(async () => {
  word = await wordDocument(text)
  counted = await wordDocument(text, { countedByWord: true })
})

/** What is known of reports, and said of them, without places. */
function factsOf(source: string): unknown {
  return readDocument(source).reports.map((report) => ({
    report: JSON.parse(
      JSON.stringify(reportJson(report, null), (key, value) => (/^(line|character)$/.test(key) ? 0 : value)),
    ),
    findings: checkReport(report).map(({ code, message }) => `${code} ${message}`),
  }))
}

async function factsOfWord(bytes: Uint8Array): Promise<unknown> {
  const read = await readWord(bytes)
  if (typeof read !== 'string') throw new Error(read.kind)
  return factsOf(read)
}

const namespaces =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const declared = (xml: string): string =>
  xml.replace(
    '<w:document ',
    `<w:document ${namespaces
      .split(' ')
      .filter((each) => !xml.includes(each))
      .join(' ')} `,
  )
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const instruction = (code: string): string => `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`
const textBox = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`

describe('what Word writes around words and figures', () => {
  it.each<readonly [string, (xml: string) => string]>([
    [
      'runs of their own',
      (xml) => eachRun(xml, (words) => [...words].map((one, at) => run(one, at % 2 ? '<w:b/>' : '<w:i/>')).join('')),
    ],
    [
      'bookmarks inside figures',
      (xml) =>
        eachFigure(xml, (figure) => [...figure].map((one) => run(one)).join('<w:bookmarkStart w:id="1" w:name="b"/>')),
    ],
    ['bookmarks between rows', (xml) => xml.replaceAll('</w:tr><w:tr>', '</w:tr><w:bookmarkEnd w:id="1"/><w:tr>')],
    [
      'references to notes',
      (xml) => eachFigure(xml, (figure) => `${run(figure)}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    ],
    ['links', (xml) => eachRun(xml, (words) => `<w:hyperlink r:id="rId99">${run(words)}</w:hyperlink>`)],
    [
      'simple fields',
      (xml) => eachFigure(xml, (figure) => `<w:fldSimple w:instr=" =SUM(LEFT) ">${run(figure)}</w:fldSimple>`),
    ],
    [
      'fields in fields',
      (xml) =>
        eachFigure(xml, (figure) =>
          field(
            instruction('IF') + field(instruction('=SUM(LEFT)'), run('77')) + instruction('> 0'),
            run(figure),
          ).replace('> 0', '&gt; 0'),
        ),
    ],
    [
      'pinyin',
      (xml) =>
        eachRun(
          xml,
          (words) =>
            `<w:r><w:ruby><w:rubyPr/><w:rt>${run('gong')}</w:rt><w:rubyBase>${run(words)}</w:rubyBase></w:ruby></w:r>`,
        ),
    ],
    ['formulas', (xml) => eachFigure(declared(xml), (figure) => `<m:oMath><m:r><m:t>${figure}</m:t></m:r></m:oMath>`)],
    ['hidden words', (xml) => eachRun(xml, (words) => run('7', '<w:vanish/>') + run(words, '<w:vanish w:val="0"/>'))],
    [
      'signs of a font',
      (xml) =>
        eachFigure(xml, (figure) =>
          [...figure]
            .map((one) => `<w:r><w:sym w:font="宋体" w:char="F0${one.charCodeAt(0).toString(16)}"/></w:r>`)
            .join(''),
        ),
    ],
    ['places where a word may be parted', (xml) => eachRun(xml, (words) => `${run(words)}<w:r><w:softHyphen/></w:r>`)],
    ['tabs', (xml) => eachRun(xml, (words) => run(words)).replaceAll('</w:p>', '<w:r><w:tab/></w:r></w:p>')],
    [
      'styles',
      (xml) =>
        eachRun(xml, (words) => run(words, '<w:rStyle w:val="a3"/>'))
          .replaceAll('<w:tbl><w:tblPr>', '<w:tbl><w:tblPr><w:tblStyle w:val="a4"/>')
          .replaceAll('<w:p>', '<w:p><w:pPr><w:pStyle w:val="a5"/></w:pPr>'),
    ],
    [
      'line breaks of old, and tabs to the margin',
      (xml) => eachRun(xml, (words) => run(words)).replaceAll('</w:p>', '<w:r><w:cr/></w:r><w:r><w:ptab/></w:r></w:p>'),
    ],
    ['another prefix', (xml) => xml.replace(/(<\/?|[ :])w:/g, '$1word:').replace('xmlns:w=', 'xmlns:word=')],
    [
      'the strict form of the format',
      (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
    ['words of a template', (xml) => xml.replace(/(<w:t[^>]*>)([^<]+)</g, '$1<![CDATA[$2]]><')],
    ['directions', (xml) => eachFigure(xml, (figure) => `<w:dir w:val="ltr">${run(figure)}</w:dir>`)],
  ])('%s change nothing', async (_, edit) => {
    expect(await factsOfWord(editedWord(word, edit))).toEqual(factsOf(text))
  })
})

describe('what tables are in a Word document', () => {
  const pieces = (xml: string): readonly string[] => xml.split(/(?=<w:tbl>)|(?<=<\/w:tbl>)/)
  const rowsOf = (xml: string): string => [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].join('')
  const empty = '<w:p/>'

  it.each<readonly [string, (xml: string) => string]>([
    ['a frame around the report', (xml) => aroundBody(xml, (body) => table([[body + empty]]))],
    ['frames in a frame', (xml) => aroundBody(xml, (body) => table([[table([[body + empty]]) + empty]]))],
    ['a frame of two columns', (xml) => aroundBody(xml, (body) => table([[empty, body + empty]]))],
    [
      'a frame with a row for each part',
      (xml) => aroundBody(xml, (body) => table(pieces(body).map((each) => [each + empty]))),
    ],
    [
      'one table of everything',
      (xml) =>
        aroundBody(xml, (body) => {
          const rows = pieces(body).map((each) =>
            each.startsWith('<w:tbl>') ? rowsOf(each) : `<w:tr><w:tc>${each}</w:tc></w:tr>`,
          )
          return `<w:tbl>${rows.join('')}</w:tbl>`
        }),
    ],
    [
      'figures pasted with the cell they were in',
      (xml) => eachCell(xml, (words) => (/^\d+$/.test(words) ? table([[paragraph(words)]]) + empty : paragraph(words))),
    ],
    ['tables in text boxes', (xml) => eachTable(declared(xml), (each) => textBox(each + empty))],
    [
      'a table that goes on behind a page break, its head printed again',
      (xml) =>
        eachTable(xml, (each, index) => {
          if (index !== 1) return each
          const rows = [...each.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row)
          return `<w:tbl>${rows.slice(0, 14).join('')}</w:tbl><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:tbl>${rows.slice(0, 3).join('')}${rows.slice(14).join('')}</w:tbl>`
        }),
    ],
    [
      'figures over two lines',
      (xml) =>
        eachCell(xml, (words) =>
          /^\d\d/.test(words) ? paragraph(words[0]) + paragraph(words.slice(1)) : paragraph(words),
        ),
    ],
    [
      'cells merged the old way',
      (xml) =>
        xml.replace(/<w:tc><w:tcPr><w:gridSpan w:val="(\d+)"\/>(.*?)<\/w:tc>/g, (_, width: string, rest: string) => {
          const merge = /<w:vMerge[^>]*>/.exec(rest)?.[0] ?? ''
          const others = `<w:tc><w:tcPr><w:hMerge w:val="continue"/>${merge}</w:tcPr><w:p/></w:tc>`
          return `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${rest}</w:tc>${others.repeat(Number(width) - 1)}`
        }),
    ],
  ])('%s: every figure is read', async (_, edit) => {
    expect(await factsOfWord(editedWord(word, edit))).toEqual(factsOf(text))
  })
})

describe('numbers that Word counts by itself', () => {
  const numbering = (levels: string, more = ''): string =>
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>${more}</w:numbering>`
  const level = (index: number, format: string, words: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/></w:lvl>`
  const styles = (more: string): string =>
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${more}</w:styles>`
  const style = (id: string, more: string): string => `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`
  const place = (list: number, at = 0): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`
  /** What the paragraphs say, one to a line. */
  const linesOf = async (content: string, parts: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const html = await readWord(editedWord(word, (xml) => aroundBody(xml, () => content), parts))
    return [...String(html).matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1])
  }

  it('carry a level inside another, and begin anew where a list does', async () => {
    const levels =
      level(0, 'japaneseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%1.%2.%3')
    const places = [place(1), place(1, 1), place(1, 1), place(1, 2), place(1), place(1, 1), place(2)]
    const content = places.map((each) => paragraph('条', each)).join('')
    expect(await linesOf(content, { 'word/numbering.xml': numbering(levels) })).toEqual([
      '一、条',
      '（一）条',
      '（二）条',
      '一.二.1 条',
      '二、条',
      '（一）条',
      '一、条',
    ])
  })

  it.each([
    ['a style with a list', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', ''],
    ['a style that a level names', '', '<w:pStyle w:val="part"/>'],
  ])('come with %s, and with styles based on it', async (_, ofStyle, ofLevel) => {
    const list = ofStyle === '' ? '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' : ofStyle
    const parts = {
      'word/numbering.xml': numbering(level(0, 'decimal', '%1.') + level(1, 'chineseCounting', '%2、', ofLevel)),
      'word/styles.xml': styles(style('part', list) + style('own', '<w:basedOn w:val="part"/>')),
    }
    const content = paragraph('甲', '<w:pStyle w:val="part"/>') + paragraph('乙', '<w:pStyle w:val="own"/>')
    expect(await linesOf(content, parts)).toEqual(ofLevel === '' ? ['1.甲', '2.乙'] : ['一、甲', '二、乙'])
  })

  it('stand before labels in tables, too', async () => {
    const items = eachCell('<w:tc><w:p><w:t>1.属于国家秘密</w:t></w:p></w:tc>', (words) =>
      paragraph(words.slice(2), place(1)),
    )
    const html = await readWord(
      editedWord(
        word,
        (xml) => aroundBody(xml, () => `<w:tbl><w:tr>${items}<w:tc>${paragraph('3')}</w:tc></w:tr></w:tbl>`),
        {
          'word/numbering.xml': numbering(level(0, 'decimal', '%1.')),
        },
      ),
    )
    expect(html).toContain('1.属于国家秘密')
  })

  it.each([
    ['decimalEnclosedCircle', '①②'],
    ['decimalFullWidth', '１２'],
    ['chineseLegalSimplified', '壹贰'],
    ['ideographTraditional', '甲乙'],
    ['upperLetter', 'AB'],
    ['decimalEnclosedFullstop', '⒈⒉'],
  ])('are written as %s', async (format, [first, second]) => {
    const parts = { 'word/numbering.xml': numbering(level(0, format, '%1、')) }
    const content = [paragraph('条', place(1)), paragraph('条', place(1))].join('')
    expect(await linesOf(content, parts)).toEqual([`${first}、条`, `${second}、条`])
  })

  it('are in digits throughout where a level wants it', async () => {
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
    const content = paragraph('条', place(1)) + paragraph('款', place(1, 1))
    expect(await linesOf(content, { 'word/numbering.xml': numbering(levels) })).toEqual(['一、条', '1.1 款'])
  })

  it('count nothing that is deleted, and a text box once', async () => {
    const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`
    const item = (words: string): string => paragraph(words, place(1))
    const content = [
      item('甲'),
      paragraph('', `${place(1)}<w:rPr><w:moveFrom w:id="1"/></w:rPr>`),
      `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${item('删')}</w:tc></w:tr></w:tbl>`,
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(item('乙'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(item('乙'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      item('丙'),
    ]
    const parts = { 'word/numbering.xml': numbering(level(0, 'decimal', '%1.')) }
    expect(await linesOf(content.join(''), parts)).toEqual(['1.甲', '2.乙', '3.丙'])
  })

  it('are none of bullets, and none of the word 0 for no list', async () => {
    const parts = { 'word/numbering.xml': numbering(level(0, 'bullet', '')) }
    expect(await linesOf(paragraph('条', place(1)) + paragraph('条', place(0)), parts)).toEqual(['条', '条'])
  })

  it('are in the headings of a report', async () => {
    expect(await factsOfWord(counted)).toEqual(factsOf(text))
  })
})
