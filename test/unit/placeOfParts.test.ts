import { expect, test } from 'vitest'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { applyEdits } from '../../server/src/report/edit'
import { findingsOf } from '../support/findings'
import { reportOf, reportText } from '../support/reportFrom'

const right = reportText({})

/** The text after the first fix of a rule. */
function mended(text: string, code: string): string {
  const report = reportOf(text)
  const [finding] = findingsOf(report, code)
  return applyEdits(text, fixesFor(report, finding)[0].edits)
}

test.each(['\n', '\r\n', '\r'])('a heading that stands twice goes alone, whatever ends lines: %j', (lineEnd) => {
  const text = right.replaceAll('\n', lineEnd)
  const heading = `一、总体情况${lineEnd}${lineEnd}`
  expect(mended(text.replace(heading, heading + heading), 'structure.duplicate-section')).toBe(text)
})

test('the last part goes below the report, not above it, where the page says 分享到 before the title', () => {
  const page = `首页>信息公开\n分享到：\n\n${right}\n打印 关闭\n`
  const from = page.indexOf('六、其他')
  const lost = page.slice(0, from) + page.slice(page.indexOf('打印 关闭'))
  const text = mended(lost, 'structure.missing-section')
  expect(reportOf(text).parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  expect(text.indexOf('六、其他需要报告的事项')).toBeLessThan(text.indexOf('打印 关闭'))
})
