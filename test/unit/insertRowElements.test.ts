import { describe, expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { documentHtml } from '../../server/src/write/convert'
import { findingsOf } from '../support/findings'
import { modelOf, writtenCase } from '../support/generate/cases'
import { withRows } from '../support/generate/faults/change'
import { html } from '../support/generate/layouts/html'
import type { ReportModel } from '../support/generate/model'
import { reportOf, reportText } from '../support/reportFrom'

const seeds = [3, 5, 8]
const plain = { plain: true }

function pageOf(seed: number, model: ReportModel): string {
  return writtenCase(seed, html, model, plain).written.text.replace(/&nbsp;|&#160;|<br ?\/?>|\s+/g, '')
}

/** The page after the first fix of the first missing row, and the page that has these rows, blank. */
function inserted(seed: number, year: number, missing: readonly number[]) {
  const whole = modelOf(seed, html, { ...plain, year })
  const table = whole.form.rows[missing[0]].table.id
  const isMissing = (index: number | undefined) => index !== undefined && missing.includes(index)
  const cells = whole.cells.map((cell, index) =>
    isMissing(whole.form.cells[index].row) ? { value: null, text: '' } : cell,
  )
  const lost = withRows(whole, table, (rows) => rows.filter(({ row }) => !isMissing(row?.index)))
  const { text } = writtenCase(seed, html, lost, plain).written
  const report = reportOf(text)
  const [finding] = findingsOf(report, 'table.missing-row')
  const [fix] = fixesFor(report, finding)
  const mended = fix ? applyEdits(text, fix.edits).replace(/&nbsp;|&#160;|<br ?\/?>|\s+/g, '') : null
  return { mended, wanted: pageOf(seed, { ...whole, cells }) }
}

describe.each([
  ['2019', form2019, 2020],
  ['2021', form2021, 2024],
])('in a page of the form of %s', (_, form, year) => {
  const lone = form.rows.filter(({ block }) => block.caption && block.rows.length === 1)
  const rows = form.rows
    .filter(({ table }) => table.direction === 'down')
    .filter((row) => !lone.includes(row))
    .map(({ index, id, table }) => [`${table.id}.${id}`, index] as const)

  test.each(rows)('the row %s is inserted with its groups around it', (_, row) => {
    for (const seed of seeds) {
      const { mended, wanted } = inserted(seed, year, [row])
      expect(mended).toBe(wanted)
    }
  })

  test('rows that follow one another are inserted together', () => {
    const first = form.rows.find(({ id }) => id === 'denied.lawForbids')?.index ?? 0
    for (const count of [2, 3, 7]) {
      const { mended, wanted } = inserted(
        5,
        year,
        Array.from({ length: count }, (_, at) => first + at),
      )
      expect(mended).toBe(wanted)
    }
  })

  test.each(lone.map(({ id, index }) => [id, index] as const))(
    'the block of %s is inserted with its head',
    (_, row) => {
      for (const seed of seeds) {
        const { mended, wanted } = inserted(seed, year, [row])
        expect(mended?.replace(/<[^<>]*>/g, ' ').split(/ +/)).toEqual(wanted.replace(/<[^<>]*>/g, ' ').split(/ +/))
      }
    },
  )

  test('a lone row is inserted behind the head that is left', () => {
    for (const { index, definition } of lone) {
      const text = documentHtml(readDocument(reportText({}, { form })))
      const lost = text.replace(new RegExp(`<tr><th[^<>]*>${definition.label.text}</th>.*</tr>\\n`), '')
      const report = reportOf(lost)
      const [fix] = findingsOf(report, 'table.missing-row').flatMap((finding) => fixesFor(report, finding))
      const mended = reportOf(applyEdits(lost, fix.edits))
      expect(mended.tables.disclosure?.rows.map(({ row }) => row.index)).toContain(index)
      expect(findingsOf(mended, 'table.').map(({ code }) => code)).toEqual(['table.blank'])
    }
  })

  test('nothing is inserted where a group is lost as a whole', () => {
    const lost = form.rows.filter(({ id }) => id.startsWith('denied.')).map(({ index }) => index)
    expect(inserted(5, year, lost).mended).toBe(null)
  })
})
