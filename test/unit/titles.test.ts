import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { reportOf, reportText } from '../support/reportFrom'

/** A page whose report stands on one line and has lost its title; links to other years' reports are around it. */
const line =
  '一、总体情况 2024年，我局发布信息30条，现将情况报告如下。 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 更新不够及时，已定专人。 六、其他需要报告的事项 本年未收取信息处理费。'
const links = '相关链接\n2022年政府信息公开工作年度报告\n2021年政府信息公开工作年度报告\n'

function told(text: string): readonly string[] {
  return checkDocument(readDocument(text)).map(({ code }) => code)
}

test('a link below a report on one line is not its title', () => {
  const text = `发布机构 | 办公室 |\n\n${line}\n\n${links}`
  expect(readDocument(text).reports[0].title).toBeNull()
  expect(told(text)).toContain('structure.title')
  expect(told(text)).not.toContain('date.year')
})

test('a title above a report on one line stays its title', () => {
  const text = `青溪县水务局2024年政府信息公开工作年度报告\n${line}\n\n${links}`
  expect(readDocument(text).reports[0].title?.year).toBe(2024)
  expect(told(text)).not.toContain('structure.title')
})

test.each(['政府信公开工作年度报告', '政府信息公开工作年度报吿', '政府信息公幵工作年度报告', '政府信息公开年报告'])(
  'a title with a slip in its name is one: %s',
  (name) => {
    const { title } = reportOf(reportText({}, { year: 2023 }).replace('政府信息公开工作年度报告', name))
    expect(title).toMatchObject({ organisation: '青溪县水务局', year: 2023, namesReport: false })
  },
)

test.each(['青溪县水务局2023年政府信息公开工作年度计划', '青溪县水务局政府信公开工作年度报告'])(
  'another paper, or a name without its year, is no title with a slip: %s',
  (line) => {
    const text = reportText({}, { year: 2023 })
    expect(reportOf(line + text.slice(text.indexOf('\n'))).title).toBeNull()
  },
)

test.each([
  ['空段落隔开的两行', '青溪县水务局2023年政府信息公开\n\n\n\n\n\n工作年度报告'],
  ['末行只有“报告”', '青溪县水务局2023年政府信息公开工作年度\n报告'],
  ['年份另起一行', '青溪县水务局政府信息公开工作年度报告\n（2023年）'],
])('a title on two lines is whole: %s', (_, lines) => {
  const text = reportText({}, { year: 2023 })
  const { title } = reportOf(lines + text.slice(text.indexOf('\n')))
  expect(title).toMatchObject({ organisation: '青溪县水务局', year: 2023, namesReport: true })
})

test('a title that calls itself an announcement of the report is one', () => {
  const text = reportText({}, { year: 2023 })
  const { title } = reportOf(`青溪县水务局关于2023年政府信息公开工作年度报告的公告${text.slice(text.indexOf('\n'))}`)
  expect(title).toMatchObject({ organisation: '青溪县水务局', year: 2023, namesReport: false })
})
