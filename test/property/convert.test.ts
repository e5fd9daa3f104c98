import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../server/src/read/readDocument'
import type { ReportDocument } from '../../server/src/report/report'
import { documentHtml, documentText } from '../../server/src/write/convert'
import { consistentCase } from '../support/generate/cases'
import { wholeLayouts } from '../support/generate/layouts/layouts'
import { cases, patience, reportSeed } from '../support/property'

/** Everything of a document's tables that writing them in another layout must keep. */
function contentOf(document: ReportDocument) {
  return document.reports.map(({ form, year, organisation, parts, cells, tables }) => ({
    form: form?.id,
    year,
    organisation,
    parts: parts.map(({ number }) => number),
    cells: cells.map(({ state, value, text }) => [state, value, text.replace(/\s+/g, ' ')]),
    extra: Object.values(tables).map(({ unknownRows }) =>
      unknownRows.map(({ values }) => values.map(({ state, value }) => [state, value])),
    ),
  }))
}

const writers = {
  tabs: (document: ReportDocument) => documentText(document, 'tabs'),
  pipes: (document: ReportDocument) => documentText(document, 'pipes'),
  HTML: documentHtml,
}

describe.each(Object.entries(writers))('written as %s', (_, write) => {
  test.each(wholeLayouts)('a report in $id $name keeps every cell and every row', patience, (layout) => {
    fc.assert(
      fc.property(reportSeed, (seed) => {
        const document = readDocument(consistentCase(seed, layout).written.text)
        // Where every blank vanished there may be no table left to write.
        fc.pre(document.reports.every(({ tables }) => tables.requests && tables.disputes))
        const written = readDocument(write(document))
        expect(contentOf(written)).toEqual(contentOf(document))
      }),
      cases(20),
    )
  })
})

describe('an HTML page of our own', () => {
  test.each(wholeLayouts)('made of $id $name becomes plain text again', patience, (layout) => {
    fc.assert(
      fc.property(reportSeed, (seed) => {
        const page = readDocument(documentHtml(readDocument(consistentCase(seed, layout).written.text)))
        const text = documentText(page, 'tabs')
        expect(text).not.toMatch(/<\w/)
        expect(contentOf(readDocument(text))).toEqual(contentOf(page))
      }),
      cases(10),
    )
  })
})
