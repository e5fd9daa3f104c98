import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { fixAll } from '../../server/src/mend/fixAll'
import { consistentCase } from '../support/generate/cases'
import { layoutById } from '../support/generate/layouts/layouts'
import { reportOf } from '../support/reportFrom'

const seeds = Array.from({ length: 40 }, (_, seed) => seed)

/** Blanks behind a row's figures may be labels of the next row, merged from above. */
test.each(seeds)('a line for each cell and no empty line between rows: seed %i', (seed) => {
  const { written, cells } = consistentCase(seed, layoutById('L1'))
  const text = written.text.replace(/^\r?\n/gm, '')
  const report = reportOf(text)
  for (const { index, value } of cells) expect([index, report.cells[index].value]).toEqual([index, value])
  const findings = checkReport(report)
  expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([])
  expect(fixAll(report, findings)).toEqual([])
})
