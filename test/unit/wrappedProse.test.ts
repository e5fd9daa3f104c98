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
