import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'

/** Table 二 without a row, and the number of the page where it stood. */
function textWith(row: (...cells: readonly string[]) => string): string {
  return `青溪县水务局2023年政府信息公开工作年度报告
一、总体情况
全年作出行政许可决定0件。
二、主动公开政府信息情况
${row('第二十条第（一）项', '', '', '')}
${row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')}
${row('规章', '0', '0', '0')}
${row('行政规范性文件', '2', '0', '5')}
1
${row('第二十条第（六）项', '', '', '')}
${row('信息内容', '本年处理决定数量', '', '')}
${row('行政处罚', '3', '', '')}
${row('行政强制', '4', '', '')}
${row('第二十条第（八）项', '', '', '')}
${row('信息内容', '本年收费金额（单位：万元）', '', '')}
${row('行政事业性收费', '0', '', '')}
`
}

test.each([
  ['tabs', (...cells: readonly string[]) => cells.join('\t')],
  ['bars', (...cells: readonly string[]) => `| ${cells.join(' | ')} |`],
])('the number of a page between rows of %s is no row that lost its label', (_, row) => {
  const codes = checkDocument(readDocument(textWith(row))).map(({ code, message }) => `${code} ${message}`)
  expect(codes).toContain('table.missing-row 表二缺少一行：“行政许可”')
  expect(codes.join()).not.toContain('prose.cell')
})

test.each([
  ['tabs', (...cells: readonly string[]) => cells.join('\t')],
  ['bars', (...cells: readonly string[]) => `| ${cells.join(' | ')} |`],
])('the number of a page below a head of %s is no row of its own', (_, row) => {
  const head = row('信息内容', '本年处理决定数量', '', '')
  const text = textWith(row).replace(
    `1\n`,
    `${row('第二十条第（五）项', '', '', '')}\n${head}\n3\n${row('行政许可', '7', '', '')}\n`,
  )
  const codes = checkDocument(readDocument(text)).map(({ code }) => code)
  expect(codes).not.toContain('table.unknown-row')
  expect(codes).not.toContain('table.missing-row')
})

test.each([
  ['the rest of a label in pieces', '3.补正后申\n2 0 0 0 0 0 2\n请内容仍\n不明确\n4\n（五）不予处理'],
  ['a group label in pieces', '8.属于行政查询事项 0 0 0 0 0 0 0\n）不\n予公\n开\n4\n（四）无法提供'],
])('the number of a page behind %s is no row of its own', (_, rows) => {
  const text = `青溪县水务局2023年政府信息公开工作年度报告
一、总体情况
平稳。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4
（一）予以公开 1 0 0 0 0 0 1
${rows}
2.重复申请 1 0 0 0 0 0 1
（七）总计 4 0 0 0 0 0 4
`
  const codes = checkDocument(readDocument(text)).map(({ code }) => code)
  expect(codes).not.toContain('table.unknown-row')
})

test('the number of a page behind the rest of a wrapped label is no row of its own', () => {
  const text = `青溪县水务局2023年政府信息公开工作年度报告
一、总体情况
平稳。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（三）不予公开
4.保护第三方 1 0 0 0 0 0 1
合法权益
5.属于三类内 3 0 0 0 0 0 3
部事务信息
2
6.属于四类过 0 0 0 0 0 0 0
程性信息
`
  const codes = checkDocument(readDocument(text)).map(({ code }) => code)
  expect(codes).not.toContain('table.unknown-row')
  expect(codes).not.toContain('table.label')
})

test('a row of two blanks around a zero has no number of a page: there is no page 0', () => {
  const text = textWith((...cells) => cells.join(' ')).replace('规章 0 0 0', '规章（本机关不制定规章）\n- 0 -')
  const { cells, form } = readDocument(text).reports[0]
  const row = ['issued', 'repealed', 'inForce'].map(
    (column) => form?.cellAt.get(`disclosure.rules.${column}`)?.index ?? -1,
  )
  expect(row.map((cell) => cells[cell]?.state)).toEqual(['blank', 'number', 'blank'])
  expect(checkDocument(readDocument(text)).map(({ message }) => message)).not.toContain('表二缺少一行：“规章”')
})
