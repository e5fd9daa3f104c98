import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { figuresInText } from '../support/figures'
import { loud } from '../support/measure/judge'

/**
 * Five real reports that may lie beside the checkout. Under CI they must; their twins in test/fixtures hold the same
 * layouts and figures for everyone else.
 */
const folder = new URL('../../../shared/seeds/', import.meta.url)
const present = existsSync(folder)

interface Expectation {
  /** Codes at warning and above, in text order. */
  readonly codes: readonly string[]
  readonly absent: number
  /** Where table 二 begins, and what follows table 四. */
  readonly from: RegExp
  readonly to: RegExp
}

const tables = { from: /第二十条第（一）项/, to: /五、存在/ }
const expectations: Readonly<Record<string, Expectation>> = {
  '000': { ...tables, codes: [], absent: 0 },
  '001': { ...tables, codes: ['structure.duplicate-section', 'structure.numbering'], absent: 0 },
  // Two label cells leave 6 of 7 values (two rows), three leave 5 (twelve rows), table 四 lost its last cell.
  '002': { ...tables, codes: ['table.incomplete-row', 'table.incomplete-row'], absent: 2 * 1 + 12 * 2 + 1 },
  '003': {
    from: tables.from,
    to: /2021年政务公开工作思路/,
    codes: [
      'structure.heading-number',
      'structure.heading-number',
      'structure.missing-section',
      'structure.section-order',
      'structure.heading-number',
      'structure.heading-number',
      'structure.heading-number',
    ],
    absent: 0,
  },
  '004': { ...tables, codes: [], absent: 0 },
}

test('the seeds lie beside the checkout where tests count', () => {
  expect(present || process.env.CI !== 'true').toBe(true)
})

const seeds = present ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

describe.each(seeds)('seed %s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const expected = expectations[name.slice(0, 3)]
  const document = readDocument(source)
  const [report] = document.reports

  test('every figure of the text is a cell, in its place', () => {
    expect(document.reports).toHaveLength(1)
    const read = report.cells
      .filter((cell) => cell.state === 'number')
      .map(({ value, start, end }) => ({ value, start, end }))
    const figures = figuresInText(source, expected.from, expected.to)
    expect(read).toEqual(figures)
    expect(report.cells.length - figures.length).toBe(expected.absent)
    expect(report.cells.filter((cell) => cell.state === 'absent')).toHaveLength(expected.absent)
  })

  test('only what is wrong is said at warning and above', () => {
    expect(loud(checkDocument(document)).map((finding) => finding.code)).toEqual(expected.codes)
  })
})
