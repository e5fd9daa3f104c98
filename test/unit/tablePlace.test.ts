import { describe, expect, test } from 'vitest'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import type { ReportDocument } from '../../server/src/report/report'
import { documentHtml, documentText, layoutEdits } from '../../server/src/write/convert'
import { reportText } from '../protocol/support/reports'
import { keptWords as words } from '../support/keptWords'

const text = reportText()
const page = documentHtml(readDocument(text))

/** Texts in which other words share a line, or a table's element, with figures. */
const crowded: readonly (readonly [name: string, text: string])[] = [
  ['all on one line, spaces between', text.replace(/\n+/g, ' ')],
  ['all on one line, tabs between', text.replace(/\n+/g, '\t')],
  ['all on one line, bars between', text.replace(/\n+/g, ' | ').replaceAll('\t', ' | ')],
  ['a heading behind the last row', text.replace('\n\n五、', ' 五、')],
  [
    'two tables and a heading in one element',
    page.replace(/<\/table>\s*<h2>(四[^<]*)<\/h2>\s*<table[^>]*>/, '<tr><td colspan="10">$1</td></tr>'),
  ],
  [
    'a heading in the first row of an element',
    page.replace(/<h2>(三[^<]*)<\/h2>\s*(<table[^>]*>)/, '$2<tr><td>$1</td></tr>'),
  ],
]

const cellsOf = ({ reports }: ReportDocument) => reports[0].cells.map(({ state, value }) => [state, value])

describe.each(crowded)('%s', (_, source) => {
  const document = readDocument(source)

  test.each(['tabs', 'pipes'] as const)('its tables are written with %s, and no word is lost', (layout) => {
    const edits = layoutEdits(document, layout)
    expect(edits.length).toBeGreaterThan(0)
    for (const [index, edit] of edits.entries()) expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
    const written = applyEdits(source, edits)
    for (const kept of words) expect(written).toContain(kept)
    expect(cellsOf(readDocument(written))).toEqual(cellsOf(document))
    expect(layoutEdits(readDocument(written), layout)).toEqual([])
  })

  test('converting it loses no word either', () => {
    for (const written of [documentText(document, 'tabs'), documentHtml(document)]) {
      for (const kept of words) expect(written).toContain(kept)
      expect(cellsOf(readDocument(written))).toEqual(cellsOf(document))
    }
  })
})
