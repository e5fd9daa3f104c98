import { expect, test } from 'vitest'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { applyEdits } from '../../server/src/report/edit'
import { findingsOf } from '../support/findings'
import { reportOf, reportText } from '../support/reportFrom'

const headings = /^(?=[一二三四五六]、(?!本年|上年|结转))/gm
const right = reportText({}, { layout: 'pipes' })

test.each(['## ', '> ', '**', '- '])('a blank table goes before the mark %s of the next heading', (mark) => {
  const from = right.indexOf('| 行政复议')
  const lost = (right.slice(0, from) + right.slice(right.indexOf('五、'))).replace(headings, mark)
  const report = reportOf(lost)
  const [finding] = findingsOf(report, 'table.missing')
  const mended = applyEdits(lost, fixesFor(report, finding)[0].edits)
  expect(mended).toContain(`|\n\n${mark}五、存在的主要问题及改进情况\n`)
  expect(mended).not.toContain(`${mark}\n`)
  expect(findingsOf(reportOf(mended), 'table.').map(({ code }) => code)).toEqual(['table.blank'])
})
