import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { fixAll } from '../../server/src/mend/fixAll'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import { applyEdits } from '../../server/src/report/edit'
import { maskCommas } from '../../server/src/text/maskCommas'
import { documentCsv, documentText } from '../../server/src/write/convert'
import { csvText } from '../../server/src/write/csv'

const names = ['cells-by-line', 'tab-rows', 'tab-rows-cut', 'home-made-headings', 'pdf-lines'] as const

/** A fixture with its tables in rows of TABs. */
function tabbed(name: string): string {
  const text = readFileSync(new URL(`../fixtures/${name}/report.txt`, import.meta.url), 'utf8')
  return documentText(readDocument(text), 'tabs')
}

/** A text as a spreadsheet saves it; every line a record, as wide as the widest where `wide`. */
function saved(text: string, wide: boolean): string {
  const records = text.split('\n').map((line) => line.split('\t'))
  const width = wide ? Math.max(...records.map(({ length }) => length)) : 0
  return csvText(records.map((record) => [...record, ...Array<string>(Math.max(0, width - record.length)).fill('')]))
}

function valuesOf(text: string): readonly (number | null)[] {
  return readDocument(text).reports.flatMap(({ cells }) => cells.map(({ value }) => value))
}

function codesOf(text: string): readonly string[] {
  return checkDocument(readDocument(text)).map(({ code, message }) => `${code} ${message}`)
}

function mended(text: string): string {
  const document = readDocument(text)
  return applyEdits(text, fixAll(document.reports[0], checkDocument(document)))
}

describe.each(names)('%s', (name) => {
  const plain = tabbed(name)

  test('its tables keep every cell on the way to CSV and back', () => {
    const csv = documentCsv(readDocument(plain))
    expect(csv).toMatch(/,0,0,0,/)
    expect(valuesOf(csv)).toEqual(valuesOf(plain))
    expect(documentCsv(readDocument(csv))).toBe(csv)
    expect(valuesOf(documentText(readDocument(csv), 'tabs'))).toEqual(valuesOf(plain))
  })

  test.each([true, false])('reads the same as a sheet whose records are all as wide: %s', (wide) => {
    const csv = saved(plain, wide)
    expect(valuesOf(csv)).toEqual(valuesOf(plain))
    // A sheet has no row that ends early.
    if (!wide || name !== 'tab-rows-cut') expect(codesOf(csv)).toEqual(codesOf(plain))
  })
})

test('figures with thousands and labels over two lines stand in quotation marks', () => {
  const csv = saved(tabbed('tab-rows'), false)
  const written = csv
    .replace('2926.8311', '"2,926.8311"')
    .replace('2.其他法律行政法规禁止公开', '"2.其他法律\n行政法规禁止公开"')
  expect(written.length).toBeGreaterThan(csv.length + 5)
  expect(valuesOf(written)).toEqual(valuesOf(csv))
  expect(codesOf(written)).toEqual(codesOf(csv))
})

describe('as spreadsheets and people write them', () => {
  const plain = tabbed('tab-rows')
  const sheet = saved(plain, true)
  const isRecord = (line: string) => /,/.test(line)
  const eachRecord = (change: (record: string) => string) =>
    saved(plain, false)
      .split('\n')
      .map((line) => (isRecord(line) ? change(line) : line))
      .join('\n')

  test.each<readonly [name: string, text: string]>([
    ['a sheet wider than any table', sheet.replace(/$/gm, ','.repeat(14))],
    ['empty fields at the end left out', sheet.replace(/,+$/gm, '')],
    ['a space behind each comma', eachRecord((record) => record.replaceAll(',', ', '))],
    ['quoted fields with spaces in them', eachRecord((record) => record.replace(/[^,]+/g, '"$& "'))],
    [
      'full-width digits',
      eachRecord((record) => record.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
    ],
    ['quoted fields between TABs', plain.replace(/^.*\t.*$/gm, (row) => row.replace(/[^\t]+/g, '"$&"'))],
    ['a label over two lines between TABs', plain.replace('结转下年度继续办理', '"结转下年度\n继续办理"')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(plain)
    expect(valuesOf(text)).toEqual(valuesOf(plain))
    expect(codesOf(text)).toEqual(codesOf(plain))
  })
})

test('figures with thousands are quoted between TABs as well', () => {
  const withLicences = (figure: string) => tabbed('tab-rows').replace(/(行政许可\t)\d+/, `$1${figure}`)
  expect(valuesOf(withLicences('"1,234"'))).toEqual(valuesOf(withLicences('1234')))
  expect(valuesOf(withLicences('1234'))).toContain(1234)
})

test('between TABs a comma parts thousands', () => {
  const million = (figure: string) => tabbed('tab-rows').replace(/\b0\t0\t0\b/g, `${figure}\t${figure}\t0`)
  expect(valuesOf(million('1,234,567'))).toEqual(valuesOf(million('1234567')))
  expect(valuesOf(million('1234567'))).toContain(1234567)
})

test('the prose of a sheet is freed of its marks with the tables', () => {
  const plain = tabbed('tab-rows')
  const quoted = (line: string) =>
    Array.from({ length: 15 }, (_, column) => `"${(line.split('\t')[column] ?? '').replaceAll('"', '""')}"`).join(',')
  const quotedSheet = plain.split('\n').map(quoted).join('\n')
  for (const sheet of [saved(plain, true), quotedSheet]) {
    const text = documentText(readDocument(sheet), 'tabs')
    expect(valuesOf(text)).toEqual(valuesOf(plain))
    expect(codesOf(text)).toEqual(codesOf(plain))
    expect(text).toMatch(/^一、总体情况\r?$/m)
    expect(text.split('\n').filter((line) => /"|,,/.test(line))).toEqual([])
  }
})

test('a wrong total is mended in its place', () => {
  const right = saved(tabbed('tab-rows'), false)
  const total = readDocument(right).reports[0].cells.findLast(({ value }) => value !== null)
  if (!total) throw new Error('no total')
  expect(mended(`${right.slice(0, total.start)}77${right.slice(total.end)}`)).toBe(right)
})

test('a row that is missing comes in with commas', () => {
  const right = saved(tabbed('tab-rows'), false)
  const row = ',,7.属于行政执法案卷,0,0,0,0,0,0,0\r\n'
  expect(right).toContain(row)
  const document = readDocument(right.replace(row, ''))
  const [missing] = checkDocument(document).filter(({ code }) => code === 'table.missing-row')
  expect(missing.message).toContain('行政执法案卷')
  const [fix] = fixesFor(document.reports[0], missing)
  expect(applyEdits(document.text, fix.edits)).toBe(right.replace(row, row.replace(/,0/g, ',')))
})

describe.each([',', '\t'])('an empty row of a sheet (%j)', (separator) => {
  const records = saved(tabbed('tab-rows'), true).split('\n')
  const last = records.findLastIndex((record) => /^\d+,\d+,/.test(record))
  const cells = records[last].split(',')
  // As many figures as one of the three small tables has.
  const some = cells.map(
    (_, index) =>
      new Map([
        [2, '7'],
        [4, '7'],
        [9, '0'],
        [11, '1'],
        [14, '1'],
      ]).get(index) ?? '',
  )

  test.each([0, 1])('%i lines behind the start of the row of figures is no other row', (behind) => {
    const lines = [...records.slice(0, last), some.join(','), ...records.slice(last + 1)]
    const empty = ','.repeat(cells.length - 1)
    const text = [...lines.slice(0, last + behind), empty, ...lines.slice(last + behind)]
      .join('\n')
      .replaceAll(',', separator)
    expect(valuesOf(text).slice(-15)).toEqual(some.map((figure) => (figure === '' ? null : Number(figure))))
    expect(mended(text)).toBe(text)
  })
})

test('numbers that sentences list are no cells', () => {
  const text = '三年分别收到3,5,7,9件。\n三年分别办结3,4,6,8件。'
  expect(maskCommas(text, text)).toBe(text)
  const wrapped = `${text}\n我们认真学习,深入贯彻,\n不断完善,逐步提高,\n规章,0,0,0\n规范性文件,1,0,2`
  expect(
    maskCommas(wrapped, wrapped)
      .split('\n')
      .filter((line) => line.includes('\t')),
  ).toHaveLength(2)
})

test.each(['甲, "1,234", 5\n乙, "6", 7', '甲,－,－\n乙,－,－', '甲,\u3000,\u3000,\n乙,\u3000,\u3000,'])(
  '%j is a table',
  (text) => {
    const masked = maskCommas(text, text)
    expect(masked.match(/\t/g)).toHaveLength(text.replace('1,234', '').match(/,/g)?.length ?? 0)
  },
)

test('sentences keep their commas', () => {
  const sentences = '本年受理申请3件,其中自然人1件,法人2件\n上年受理申请1,234,567件,其中自然人1件,法人2件\n'
  expect(maskCommas(sentences, sentences)).toBe(sentences)
  const steps = '第1,2,3,4季度各公开一批\n'
  expect(maskCommas(steps, steps)).toBe(steps)
})

test('a mark that was forgotten hides nothing', () => {
  const csv = saved(tabbed('tab-rows'), false).replace('\r\n规章', '\r\n"规章')
  expect(valuesOf(csv)).toEqual(valuesOf(csv.replace('"规章', '规章')))
})

test('typing a report of commas reads as the whole text does', () => {
  const csv = saved(tabbed('tab-rows'), false)
  const commas = [...csv.matchAll(/,/g)].map(({ index }) => index).filter((_, number) => number % 7 === 0)
  let before = readDocument(csv)
  let now = csv
  for (const at of commas.toReversed()) {
    now = now.slice(0, at) + now.slice(at + 1)
    before = rereadDocument(now, before)
    expect(before.reports.map(({ cells }) => cells)).toEqual(readDocument(now).reports.map(({ cells }) => cells))
  }
  for (const at of commas) {
    now = `${now.slice(0, at)},${now.slice(at)}`
    before = rereadDocument(now, before)
    expect(before.reports.map(({ cells }) => cells)).toEqual(readDocument(now).reports.map(({ cells }) => cells))
  }
  expect(now).toBe(csv)
})
