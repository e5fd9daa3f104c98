import { expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { convertForm } from '../../server/src/mend/convertForm'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { documentHtml } from '../../server/src/write/convert'
import { reportText } from '../protocol/support/reports'
import { keptWords as words } from '../support/keptWords'

const text = reportText({}, form2019)
const page = documentHtml(readDocument(text))

function convert(source: string): string {
  const [report] = readDocument(source).reports
  return applyEdits(source, convertForm(report, '2021'))
}

test.each([
  ['with tabs', text],
  ['in a page', page],
  ['in a page without line breaks', page.replace(/\n/g, '')],
])('tables %s become those of the other form, and nothing else changes', (_, source) => {
  const written = convert(source)
  expect(readDocument(written).reports[0].form?.id).toBe('2021')
  for (const kept of words) expect(written).toContain(kept)
  // No table stands in another.
  const tags = written.match(/<\/?table/g) ?? []
  expect(tags).toEqual(tags.map((_, index) => (index % 2 === 0 ? '<table' : '</table')))
})

test('a table with a note between its rows is not replaced', () => {
  const source = text.replace('\n规章', '\n注：含乡镇\n规章')
  expect(convert(source)).toBe(source)
})
