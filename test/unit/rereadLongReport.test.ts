import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import type { ReportDocument } from '../../server/src/report/report'

const short = readFileSync(new URL('../fixtures/tab-rows/report.txt', import.meta.url), 'utf8')
const sentence = '街道把整年的安排装订成册，放在社区阅览室，居民翻到哪一页都能找到经办人的电话。'
const long = short.replace('二、主动公开', `${`${sentence}\n`.repeat(1000)}二、主动公开`)
/** A document that has been edited before: from the second edit on, something is kept of the first. */
const edited = (text: string) => rereadDocument(text, readDocument(`${text}\n`))
const figures = '本年新收政府信息公开申请数量\t'

/** The document after an edit, with every paragraph that it shares with the one before; compared with reading afresh. */
function typed(before: ReportDocument, find: string, replacement: string) {
  const text = before.text.replace(find, replacement)
  const after = rereadDocument(text, before)
  const afresh = readDocument(text)
  expect(after).toEqual(afresh)
  expect(checkDocument(after)).toEqual(checkDocument(afresh))
  const earlier = new Set(before.reports[0].paragraphs.map(({ stretches }) => stretches))
  return { after, kept: after.reports[0].paragraphs.filter(({ stretches }) => earlier.has(stretches)).length }
}

describe('one long report that is edited', () => {
  const paragraphs = readDocument(long).reports[0].paragraphs.length

  it('keeps all its prose when a figure is typed', () => {
    const { kept } = typed(edited(long), figures, `${figures}1`)
    expect(kept).toBeGreaterThan(paragraphs - 3)
  })

  it('keeps the prose on both sides of a sentence that is typed', () => {
    const middle = long.indexOf(sentence, long.length / 2)
    const before = edited(`${long.slice(0, middle)}甲${long.slice(middle)}`)
    const { kept } = typed(before, '甲', '本局收到申请3件。\n')
    expect(kept).toBeGreaterThan(paragraphs - 4)
  })

  it('keeps its prose over many edits, whether or not it is checked between them', () => {
    let document = edited(long)
    checkDocument(document)
    for (let edits = 0; edits < 4; edits++) document = typed(document, figures, `${figures}1`).after
    for (let edits = 0; edits < 4; edits++) {
      document = rereadDocument(document.text.replace(figures, `${figures}2`), document)
    }
    expect(checkDocument(document)).toEqual(checkDocument(readDocument(document.text)))
  })

  it('is read the same twice from the same version', () => {
    const before = edited(long)
    const text = long.replace(figures, `${figures}1`)
    expect(rereadDocument(text, before)).toEqual(rereadDocument(text, before))
    expect(before).toEqual(readDocument(long))
  })

  for (const [what, find, replacement] of [
    ['markup', '二、主动公开', '<table><tr><td>1</td></tr></table>\n二、主动公开'],
    ['readings of characters', '总体情况', '总(zong)体(ti)情(qing)况(kuang)'],
    ['a second report', '一、总体情况', `${short}\n一、总体情况`],
    ['a title', sentence, `${sentence}\n青岚镇2020年政府信息公开工作年度报告`],
    ['a heading', '二、主动公开政府信息情况', '二、主动公开政府信息的情况'],
    ['a line break before a line break', '\n二、主动公开', '\r\n二、主动公开'],
    ['a table on one line', sentence, `${'第二十条第（一）项 规章 1 2 3 4 5 6 7 8 9 '.repeat(4)}。`],
    ['everything gone', long, ''],
  ] as const) {
    it(`is read as afresh with ${what}`, () => {
      const before = edited(long)
      const text = before.text.replace(find, replacement)
      const after = rereadDocument(text, before)
      expect(after).toEqual(readDocument(text))
      expect(checkDocument(after)).toEqual(checkDocument(readDocument(text)))
    })
  }
})
