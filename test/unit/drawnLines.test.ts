import { expect, test } from 'vitest'
import { readDocument } from '../../server/src/read/readDocument'

/** Tables as programs draw them that turn pages and documents into plain text. */

const wide = (cells: readonly string[]): string => cells.join(' '.repeat(40))

const spaced = `江屿市人民政府2024年政府信息公开工作年度报告

三、收到和处理政府信息公开申请情况

${wide(['  一、本年新收政府信息公开申请数量', '3', '0', '0', '0', '0', '0', '3'])}
${wide(['  二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'])}
${wide(['  （一）予以公开', '3', '0', '0', '0', '0', '0', '3'])}

四、政府信息公开行政复议、行政诉讼情况

  ${'结果维持   结果纠正   其他结果   尚未审结   总计   '.repeat(3)}
  ${'---------- ---------- ---------- ---------- ------ '.repeat(3)}
  ${'    1          2          3          4        10   '.repeat(3)}
`

test('rows are read in columns that spaces set far apart', () => {
  const { tables } = readDocument(spaced).reports[0]
  expect(tables.requests?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [3, 0, 0, 0, 0, 0, 3],
    [0, 0, 0, 0, 0, 0, 0],
    [3, 0, 0, 0, 0, 0, 3],
  ])
})

test('a line of dashes below a head is no row of blank marks', () => {
  const { tables } = readDocument(spaced).reports[0]
  expect(tables.disputes?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [1, 2, 3, 4, 10],
    [1, 2, 3, 4, 10],
    [1, 2, 3, 4, 10],
  ])
})

test('the frame of a table is no prose, and does not keep wrapped lines from being joined', () => {
  const frame = `┌${'─'.repeat(40)}┬${'─'.repeat(30)}┐`
  const text = `江屿市人民政府2024年政府信息公开工作年度报告
一、总体情况
（三）政府信息管理。公文起草时一并写明公
开属性，分管领导签字后交档案室归档。
二、主动公开政府信息情况
${frame}
│行政许可                                │12                            │
${frame}
│行政处罚                                │3                             │
${frame}
`
  const texts = readDocument(text).reports[0].paragraphs.map((paragraph) => paragraph.text)
  expect(texts.filter((paragraph) => paragraph.includes('─'))).toEqual([])
  expect(texts).toContain('(三)政府信息管理。公文起草时一并写明公开属性,分管领导签字后交档案室归档。')
})

test.each(['= 一、总体情况 =', '== 一、总体情况', '** 一、总体情况', '====== 一、总体情况 ======'])(
  'a heading may have the marks of a wiki: %s',
  (heading) => {
    const title = '= 江屿市人民政府2024年政府信息公开工作年度报告 ='
    const [report] = readDocument(`${title}\n\n${heading}\n\n平稳。\n\n二、主动公开政府信息情况\n`).reports
    expect(report.parts.map(({ number, heading: { text } }) => [number, text])).toEqual([
      [1, '总体情况'],
      [2, '主动公开政府信息情况'],
    ])
    expect(report.title).toMatchObject({ organisation: '江屿市人民政府', year: 2024, namesReport: true })
  },
)
