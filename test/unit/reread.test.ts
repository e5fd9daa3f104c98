import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'

const report = readFileSync(new URL('../fixtures/cells-by-line/report.txt', import.meta.url), 'utf8')

describe('several reports in one text, one of them edited', () => {
  const four = Array.from({ length: 4 }, () => report).join('\n')

  for (const [what, before, after] of [
    ['quoted', four.replace(/^/gm, '> '), `${four.replace(/^/gm, '> ')}1`],
    ['with readings, the third of them new', withReadings(2), withReadings(3)],
  ] as const) {
    it(`are read again as if afresh: ${what}`, () => {
      const again = rereadDocument(after, readDocument(before))
      expect(checkDocument(again)).toEqual(checkDocument(readDocument(after)))
      expect(again.reports.map(({ title }) => title)).toEqual(readDocument(after).reports.map(({ title }) => title))
    })
  }
})

/** Reports one behind the other, the first `count` of which have a reading behind a character of their title. */
function withReadings(count: number): string {
  const title = '工作年度报告'
  const read = report.replace(title, title.replace('告', '告(gao)'))
  return Array.from({ length: 5 }, (_, index) => (index < count ? read : report)).join('\n')
}
