import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'

const title = '云杉县档案馆2023年政府信息公开工作年度报告'

/** A report in lines as a PDF has them, with the edge of a page between the halves of three labels. */
function textWith(edge: (page: number) => string): string {
  return `${title}
一、总体情况
平稳。
二、主动公开政府信息情况
第二十条第（一）项
信息内容
本年制发件数
本年废止件数
现行有效件数
规章 0 0 0
行政规范性文件 0 0 0
第二十条第（五）项
信息内容
本年处理
${edge(1)}
决定数量
行政许可
2
第二十条第（六）项
信息内容
本年处理决定数量
行政处罚
3
行政强制
1
第二十条第（八）项
信息内容
本年收费金额（单位：万元）
行政事业性收费 0
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三、本年度办理结果
（一）予以公开 3 0 0 0 0 0 3
（二）部分公开（区分处理的，只计
这一情形，不计其
${edge(2)}
他情形） 1 0 0 0 0 0 1
（三）不予公开
1.属于国家秘密 0 0 0 0 0 0 0
2.其他法律行政法规禁止公开 0 0 0 0 0 0 0
3.危及“三安全一稳定” 0 0 0 0 0 0 0
4.保护第三方合法权益 0 0 0 0 0 0 0
5.属于三类内部事务信息 0 0 0 0 0 0 0
6.属于四类过程性信息 0 0 0 0 0 0 0
7.属于行政执法案卷 0 0 0 0 0 0 0
8.属于行政查询事项 0 0 0 0 0 0 0
（四）无法提供
1.本机关不掌握相关政府信息 5 0 0 0 0 0 5
2.没有现成信息需要另行制作 0 0 0 0 0 0 0
3.补正后申请内容仍不明确 0 0 0 0 0 0 0
（五）不予处理
1.信访举报投
${edge(3)}
诉类申请 0 0 0 0 0 0 0
2.重复申请 0 0 0 0 0 0 0
3.要求提供公开出版物 0 0 0 0 0 0 0
4.无正当理由大量反复申请 0 0 0 0 0 0 0
5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0
（六）其他处理
1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
3.其他 0 0 0 0 0 0 0
（七）总计 9 0 0 0 0 0 9
四、结转下年度继续办理 0 0 0 0 0 0 0
四、政府信息公开行政复议、行政诉讼情况
无。
`
}

/** What is said of the tables. */
function said(text: string): readonly string[] {
  const found = checkDocument(readDocument(text)).filter(
    ({ start }) => start < text.indexOf('四、政府信息公开行政复议'),
  )
  return found
    .filter(({ code }) => /^(?:table|identity)\./.test(code))
    .map(({ code, message }) => `${code} ${message}`)
    .filter((each) => !each.includes('表四'))
}

test.each([
  ['the number between empty lines', (page: number) => `\n${page}\n`],
  ['the number and a form feed', (page: number) => `${page}\n\f`],
  ['the number among all', (page: number) => `${page} / 4`],
  ['the number below the name of the body', (page: number) => `云杉县档案馆\n${page}/4`],
  ['the number and the title', (page: number) => `- ${page} -\n${title}`],
])('%s at the edge of a page ends neither row nor label', (_, edge) => {
  expect(said(textWith(edge))).toEqual(said(textWith(() => '').replace(/\n\n/g, '\n')))
})

test('figures on lines of their own are cells, where they do not count pages', () => {
  const { cells, form } = readDocument(textWith(() => '')).reports[0]
  const countOf = (address: string) => cells[form?.cellAt.get(address)?.index ?? -1]?.value
  expect(['disclosure.licence.decisions', 'disclosure.penalty.decisions'].map(countOf)).toEqual([2, 3])
})

test('a changed figure behind the edge of a page is told', () => {
  const text = textWith((page) => `${page} / 4`).replace('他情形） 1 0', '他情形） 2 0')
  expect(said(text).join()).toContain('identity.')
})
