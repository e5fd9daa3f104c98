import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { readDocument } from '../../server/src/read/readDocument'

/** Table 三, a cell a line with a tab before it; of the merged cells nothing but tabs is left. */
const rows = form2021.rows
  .filter(({ table }) => table.id === 'requests')
  .map(({ definition, columns, index }) => {
    const values = columns.map((_, column) => (index % 3 === 0 ? column * index : 0))
    return `\t\n\t${definition.label.text}\n${values.map((value) => `\t${value}\n`).join('')}`
  })

test('where every repeated line was deleted nothing is said of the figures that are left', () => {
  const text = `青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n${rows.join('\n')}`
  const seen = new Set<string>()
  const left = text.split('\n').filter((line) => {
    const isNew = line.trim() === '' || !seen.has(line)
    seen.add(line)
    return isNew
  })
  const found = checkDocument(readDocument(left.join('\n')))
  expect(found.filter(({ code }) => code.startsWith('identity') || code === 'table.incomplete-row')).toEqual([])
  expect(found.map(({ code }) => code)).toContain('table.missing')
})

test('a table left blank, a row a line, has lost nothing', () => {
  const lines = form2021.rows
    .filter(({ table }) => table.id === 'requests')
    .map(({ definition, columns }) => [definition.label.text, ...columns.map(() => '/')].join(' | '))
  const prose = Array.from({ length: 20 }, (_, number) => `第${number}项工作已经完成。`)
  const text = `青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n${prose.join('\n')}\n三、收到和处理政府信息公开申请情况\n${lines.join('\n')}\n`
  const [report] = readDocument(text).reports
  expect(report.tables.requests?.damage).toBe('none')
})
