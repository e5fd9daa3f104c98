import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'

const title = '青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n'
const wrapped = '本镇坚持以公开为常态、不公开为例外的原则，认真做好各项工\n作，全年发布信息三百余条。\n'

test('a short sub-heading ends where the lines around it are longer', () => {
  const text = `${title}${wrapped}（一）依申请公开政府信息办理情况\n2023年度收到申请3件。\n`
  const [report] = readDocument(text).reports
  expect(report.paragraphs.map((paragraph) => paragraph.text.slice(0, 6))).toEqual([
    '本镇坚持以公',
    '(一)依申请',
    '2023年度',
  ])
})

test('a sub-heading with a comma does not swallow the year that begins the sentence below', () => {
  const text = `${title}${wrapped}（二）健全公开制度，提高公开质量\n2022年，青禾镇进一步完善了政府信息公开的各项制度，对公开的\n时间和程序作出了规定。\n`
  const stale = checkDocument(readDocument(text)).filter(({ code }) => code === 'date.year')
  expect(stale.map(({ start, end }) => text.slice(start, end))).toEqual(['2022'])
})

const longNote =
  '说明：本报告由青禾镇党政综合办公室负责解释，社会各界对报告所列内容如有疑问，可在工作日向该办公室电话咨询，也可发送电子邮件至政务公开信箱，我们将及时回复。'

test('two long lines do not part what is wrapped in the rest of the text', () => {
  const lines = Array.from({ length: 8 }, () => '本镇坚持以公开为常态、不公开为例外的原则，认真做好各项工').join('\n')
  const text = `${title}${longNote}\n${lines}\n作，全年发布信息三百余条。\n${longNote}\n`
  const [report] = readDocument(text).reports
  expect(report.paragraphs.map((paragraph) => paragraph.text.slice(-6))).toEqual([
    '将及时回复。',
    '息三百余条。',
    '将及时回复。',
  ])
})

test('short lines of a text that is not wrapped stay apart', () => {
  const text = `${title}${longNote}\n扎实推进主动公开各项工作\n全年发布信息三百余条。\n${longNote}\n`
  const [report] = readDocument(text).reports
  expect(report.paragraphs).toHaveLength(4)
})

test('a dot behind a word ends a sentence, one behind the number of an item does not', () => {
  const text = `${title}一.依申请公开方面.全年收到申请12件.均已答复，同比增长9.1%.因信息公开被申请复议1件\n`
  const [report] = readDocument(text).reports
  expect(report.paragraphs.map((paragraph) => paragraph.text)).toEqual([
    '一.依申请公开方面。全年收到申请12件。均已答复,同比增长9.1%。因信息公开被申请复议1件',
  ])
})
