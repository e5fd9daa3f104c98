import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'

/** Table 三, every cell a paragraph of its own; all that is left of a blank one is a line of one space. */
function textWith(total: string): string {
  const rows = form2021.rows
    .filter(({ table }) => table.id === 'requests')
    .map(({ id, definition }) => {
      const isCounted = id === 'received' || id === 'granted' || id === 'concluded'
      const own = id === 'granted' ? total : isCounted ? '3' : '0'
      return [definition.label.text, isCounted ? '3' : '0', '0', '0', '0', '0', '0', own].join('\n\n')
    })
  return `青禾镇人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n平稳。\n\n三、收到和处理政府信息公开申请情况\n\n${rows.join('\n\n')}\n`
}

test('a figure written into a blank takes the place of the space that stood for it', () => {
  const text = textWith(' ')
  const [report] = readDocument(text).reports
  const found = checkReport(report).filter(({ code }) => code === 'table.blank-total')
  expect(found).toHaveLength(1)
  const [fix] = fixesFor(report, found[0])
  expect(applyEdits(text, fix.edits)).toBe(textWith('3'))
})
