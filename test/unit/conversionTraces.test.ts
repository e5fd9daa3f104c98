import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2019 } from '../../server/src/forms/form2019'
import { readDocument } from '../../server/src/read/readDocument'
import { consistentCase } from '../support/generate/cases'
import { layouts } from '../support/generate/layouts/layouts'
import { reportOf, reportText } from '../support/reportFrom'

/** What is read in the cells of all tables. */
function valuesIn(text: string): readonly (number | null)[] {
  return readDocument(text).reports.flatMap(({ cells }) => cells.map(({ value }) => value))
}

function loudOf(text: string): readonly string[] {
  return checkDocument(readDocument(text))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code }) => code)
}

const seeds = [11, 12, 13]
const barred = layouts.filter(({ name }) => /pipe|bar|celltrail/.test(name))

describe.each(barred.map((layout) => [layout.name, layout] as const))('rows of bars: %s', (_, layout) => {
  test.each([
    ['a tab behind', (text: string) => text.replace(/^(.*\|.*)$/gm, '$1\t')],
    ['a tab before', (text: string) => text.replace(/^(.*\|.*)$/gm, '\t$1')],
  ])('%s changes nothing', (_name, change) => {
    for (const seed of seeds) {
      const { text } = consistentCase(seed, layout).written
      expect(change(text)).not.toBe(text)
      expect(valuesIn(change(text))).toEqual(valuesIn(text))
    }
  })
})

test('line ends that were doubled part no cells of a row', () => {
  const layout = layouts.find(({ name }) => name === 'tabcell')
  if (!layout) throw new Error('no such layout')
  for (const seed of seeds) {
    const { text } = consistentCase(seed, layout).written
    const doubled = text.replace(/\r?\n/g, '\r\r\n')
    expect(valuesIn(doubled)).toEqual(valuesIn(text))
    expect(loudOf(doubled)).toEqual([])
  }
})

test('a question mark for a lost space and an invisible mark before it change no cell', () => {
  const cells = { 'requests.granted.person': '—', 'requests.granted.business': '—', 'requests.partial.other': '—' }
  const lines = reportText(cells).replaceAll(/\t+/g, '\n\n')
  const lost = lines.replaceAll(/^(?=[\d—])/gm, '\u200b?')
  expect(lost).not.toBe(lines)
  expect(valuesIn(lost)).toEqual(valuesIn(lines))
  expect(loudOf(lost)).toEqual([])
})

test('columns may stand far apart, also those of a row with two figures', () => {
  const cells = { 'disclosure.procurement.projects': 16, 'disclosure.procurement.amount': '96171.6' }
  const text = reportText(cells, { form: form2019 })
  const apart = text.replace(/\t+$/gm, '').replace(/\t+/g, ' '.repeat(40))
  expect(reportOf(apart).cells.map(({ value }) => value)).toEqual(reportOf(text).cells.map(({ value }) => value))
  expect(loudOf(apart)).toEqual([])
})

describe.each(layouts.filter(({ name }) => !/commas|cut/.test(name)).map((layout) => [layout.name, layout] as const))(
  'line ends of word processors and web pages: %s',
  (_, layout) => {
    test.each(['\u2028', '\u2029', '\u0085', '\v'])('%j is one', (end) => {
      for (const seed of seeds) {
        const { text } = consistentCase(seed, layout, { plain: true }).written
        expect(valuesIn(text.replace(/\r\n?|\n/g, end))).toEqual(valuesIn(text.replace(/\r\n?/g, '\n')))
      }
    })
  },
)

test('tabs that indent the rows of a web page are no cells', () => {
  const layout = layouts.find(({ name }) => name === 'html')
  if (!layout) throw new Error('no such layout')
  // Rows of table 四 that begin with blank cells.
  for (const seed of [5003, 5006]) {
    const { text } = consistentCase(seed, layout).written
    expect(valuesIn(text.replace(/^(?=<)/gm, '\t'))).toEqual(valuesIn(text))
  }
})

const indentable = layouts.filter(({ name }) => /tsv|pipe|bar|celltrail|blanksep/.test(name))

test.each(indentable.map((layout) => [layout.name, layout] as const))(
  'a tab before every line parts no cells: %s',
  (_, layout) => {
    for (const seed of [5003, 5006, 5008, 5014]) {
      const { text } = consistentCase(seed, layout).written
      expect(valuesIn(text.replace(/^(?=.*\S)/gm, '\t'))).toEqual(valuesIn(text))
    }
  },
)
