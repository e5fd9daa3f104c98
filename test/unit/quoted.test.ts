import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { maskQuotes } from '../../server/src/text/maskQuotes'
import { reportOf, reportText } from '../support/reportFrom'

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

  it('has no blank cells where its empty lines carry the mark', () => {
    const barred = reportText({ 'requests.received.person': 3, 'requests.granted.business': '' }).replace(
      /\t/g,
      '\n|\n',
    )
    const mail = quoted(barred, '> ').text
    expect(reportOf(mail).cells.map(({ value }) => value)).toEqual(reportOf(barred).cells.map(({ value }) => value))
  })

  it('has no more marks taken out than most of its lines carry', () => {
    expect(maskQuotes('> 一\n>> 二\n> > 三')).toBe('  一\n   二\n    三')
    const one = '一\n> 二\n三'
    expect(maskQuotes(one)).toBe(one)
  })
})
