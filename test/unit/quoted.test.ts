import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import { maskQuotes } from '../../server/src/text/maskQuotes'

const names = ['cells-by-line', 'tab-rows', 'tab-rows-cut', 'home-made-headings', 'pdf-lines'] as const

function fixtureText(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}/report.txt`, import.meta.url), 'utf8')
}

/** The text as mail programs quote it, and where each of its units stands then. */
function quoted(text: string, mark: string): { readonly text: string; readonly placeOf: (offset: number) => number } {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  return {
    text: text.replace(/^/gm, mark),
    placeOf: (offset) => offset + lineOf(offset) * mark.length,
  }
}

describe('a report quoted in a mail', () => {
  for (const name of names) {
    for (const mark of ['> ', '>', '> > ', '＞']) {
      it(`${name} with ${mark} reads as it does without`, () => {
        const plain = fixtureText(name)
        const mail = quoted(plain, mark)
        const findings = checkDocument(readDocument(plain))
        const found = checkDocument(readDocument(mail.text))
        expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual(
          findings.map(({ code, message }) => `${code} ${message}`),
        )
        expect(found.map(({ start }) => start)).toEqual(findings.map(({ start }) => mail.placeOf(start)))
      })
    }
  }

  it('has no more marks taken out than most of its lines carry', () => {
    expect(maskQuotes('> 一\n>> 二\n> > 三')).toBe('  一\n   二\n    三')
    const one = '一\n> 二\n三'
    expect(maskQuotes(one)).toBe(one)
  })
})

const report = fixtureText('cells-by-line')

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
