import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import type { CellState } from '../../server/src/report/report'
import { compareFindings, type Expected } from '../support/expectation'

const folder = new URL('../fixtures/', import.meta.url)
const names = readdirSync(folder)

function load(name: string) {
  const text = readFileSync(new URL(`${name}/report.txt`, folder), 'utf8')
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
  return { document: readDocument(text), expected }
}

describe.each(names)('fixture %s', (name) => {
  const { document, expected } = load(name)
  const [report] = document.reports

  test('is one report of the body, year and form', () => {
    expect(document.reports).toHaveLength(1)
    expect({ form: report.form?.id ?? null, year: report.year, organisation: report.organisation }).toEqual({
      form: expected.form,
      year: expected.year,
      organisation: expected.organisation,
    })
  })

  test('gives the cells that its text has', () => {
    const count = (state: CellState) => report.cells.filter((cell) => cell.state === state).length
    expect({ number: count('number'), blank: count('blank'), absent: count('absent') }).toEqual(expected.cells)
    expect(count('unreadable')).toBe(0)
  })

  test('gives the findings expected, and no others', () => {
    expect(compareFindings(document.text, checkDocument(document), expected.findings)).toEqual({
      unexpected: [],
      missing: [],
    })
  })
})
