import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { fixAll } from '../../server/src/mend/fixAll'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import { applyEdits } from '../../server/src/report/edit'
import type { Cell } from '../../server/src/report/report'
import { maskUnits } from '../../server/src/text/maskUnits'

const names = ['cells-by-line', 'tab-rows', 'tab-rows-cut', 'home-made-headings', 'pdf-lines'] as const

function fixtureText(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}/report.txt`, import.meta.url), 'utf8')
}

/** The report with a unit behind each count of its tables. */
function withUnits(text: string, unit: string): string {
  const isCount = (cell: Cell, index: number, kinds: readonly string[]) =>
    cell.value !== null && kinds[index] === 'count'
  const ends = readDocument(text).reports.flatMap(({ cells, form }) => {
    const kinds = form?.cells.map(({ kind }) => kind) ?? []
    return cells.filter((cell, index) => isCount(cell, index, kinds)).map(({ end }) => end)
  })
  return applyEdits(
    text,
    ends.map((at) => ({ start: at, end: at, text: unit })),
  )
}

function valuesOf(text: string): readonly (number | null)[] {
  return readDocument(text).reports.flatMap(({ cells }) => cells.map(({ value }) => value))
}

function codesOf(text: string): readonly string[] {
  return checkDocument(readDocument(text)).map(({ code, message }) => `${code} ${message}`)
}

for (const name of names) {
  for (const unit of ['件', ' 件', '份']) {
    test(`${name} reads the same with ${JSON.stringify(unit)} behind every count`, () => {
      const plain = fixtureText(name)
      const text = withUnits(plain, unit)
      expect(text.length).toBeGreaterThan(plain.length + 20)
      expect(valuesOf(text)).toEqual(valuesOf(plain))
      expect(codesOf(text)).toEqual(codesOf(plain))
    })
  }
}

test('a mended total keeps its unit', () => {
  const right = withUnits(fixtureText('tab-rows'), '件')
  const total = readDocument(right).reports[0].cells.findLast((cell) => cell.value !== null)
  if (!total) throw new Error('no total')
  const wrong = `${right.slice(0, total.start)}77${right.slice(total.end)}`
  expect(codesOf(wrong)).toHaveLength(codesOf(right).length + 1)
  const document = readDocument(wrong)
  expect(applyEdits(wrong, fixAll(document.reports[0], checkDocument(document)))).toBe(right)
})

test('a unit in a cell or two stays, and is told', () => {
  const text = fixtureText('tab-rows')
  const [cell] = readDocument(text).reports[0].cells.filter(({ value }) => value !== null)
  const one = `${text.slice(0, cell.end)}件${text.slice(cell.end)}`
  expect(maskUnits(one)).toBe(one)
  expect(codesOf(one).join()).toContain('table.not-a-number')
})

test('typing the unit that makes it a habit reads as the whole text does', () => {
  const text = withUnits(fixtureText('tab-rows'), '件')
  const units = [...text.matchAll(/\d件(?=[\t\n])/g)].map(({ index }) => index + 1)
  let before = readDocument(text)
  let now = text
  for (const at of units.toReversed()) {
    now = now.slice(0, at) + now.slice(at + 1)
    before = rereadDocument(now, before)
    expect(before.reports[0].cells.map(({ value }) => value)).toEqual(
      readDocument(now).reports[0].cells.map(({ value }) => value),
    )
  }
  for (const at of units) {
    now = `${now.slice(0, at)}件${now.slice(at)}`
    before = rereadDocument(now, before)
    expect(before.reports[0].cells.map(({ value }) => value)).toEqual(
      readDocument(now).reports[0].cells.map(({ value }) => value),
    )
  }
})

test('wrapped sentences of many reports are no habit, a row of cells in one of them is', () => {
  const text = fixtureText('tab-rows')
  const wrapped = text.replace('二、', '全年收到\n12 件\n申请。\n\n二、')
  const most = Array.from({ length: 15 }, () => wrapped).join('\n')
  expect(maskUnits(most)).toBe(most)
  const before = readDocument(`${most}\n${text}`)
  const now = `${most}\n${text.replace('\t0\t0\t0\t0\t0\t0', '\t0件\t0件\t0件\t0件\t0件\t0')}`
  expect(now).not.toBe(before.text)
  const valuesIn = (document: typeof before) => document.reports.map(({ cells }) => cells.map(({ value }) => value))
  expect(valuesIn(rereadDocument(now, before))).toEqual(valuesIn(readDocument(now)))
  expect(valuesIn(readDocument(now))).toEqual(valuesIn(before))
})
