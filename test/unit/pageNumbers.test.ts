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
