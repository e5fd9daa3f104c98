import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { consistentCase } from '../support/generate/cases'
import { wholeLayouts } from '../support/generate/layouts/layouts'
import { loud } from '../support/measure/judge'
import { cases, layoutOf, patience, reportSeed } from '../support/property'

test('several reports in one file are read each on its own', patience, () => {
  fc.assert(
    fc.property(reportSeed, layoutOf(wholeLayouts), layoutOf(wholeLayouts), (seed, first, second) => {
      const examples = [consistentCase(seed, first, { plain: true }), consistentCase(seed + 1, second, { plain: true })]
      const text = examples.map((example) => example.written.text).join('\n\n')
      const document = readDocument(text)
      expect(document.reports).toHaveLength(2)
      let offset = 0
      document.reports.forEach((report, number) => {
        const example = examples[number]
        const read = example.cells.map((cell) => report.cells[cell.index])
        expect(read.map((cell) => [cell.state, cell.value])).toEqual(
          example.cells.map((cell) => [cell.state, cell.value]),
        )
        const places = example.cells.map(
          ({ place }) => place && { start: place.start + offset, end: place.end + offset },
        )
        expect(read.map(({ start, end }, at) => places[at] && { start, end })).toEqual(places)
        offset += example.written.text.length + 2
      })
      expect(loud(checkDocument(document))).toEqual([])
    }),
    cases(200),
  )
})
