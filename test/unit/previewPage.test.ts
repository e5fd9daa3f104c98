import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseFigure } from '../../client/preview/page/figures'
import { createGrid, type Direction, following, hasTotals, type Place, step } from '../../client/preview/page/grid'
import { interpolate } from '../../client/preview/page/interpolate'
import { currentPlace, currentRow, litCells, partAt, placeAt, rowAt } from '../../client/preview/page/light'
import { pasteBlock } from '../../client/preview/page/paste'
import { initialState, type PageState, reduce } from '../../client/preview/page/state'
import { pageHtml } from '../../client/preview/panel/html'
import { throttled } from '../../client/preview/panel/throttle'
import type { Strings } from '../../client/preview/strings'
import { cellIn, previewOf } from '../support/previewOf'
import { reportText } from '../support/reportFrom'

const model = previewOf(reportText({}))
const grid = createGrid(model)
const at = (address: string): Place => {
  const place = grid.placeOf.get(address)
  if (!place) throw new Error(`no place for ${address}`)
  return place
}
const to = (address: string, direction: Direction): string | undefined =>
  step(grid, at(address), direction)?.cell.address

describe('walking through the cells', () => {
  it('goes from cell to cell, and stops at the edge', () => {
    expect(to('requests.granted.person', 'right')).toBe('requests.granted.business')
    expect(to('requests.granted.person', 'left')).toBeUndefined()
    expect(to('requests.granted.person', 'up')).toBe('requests.carriedIn.person')
    expect(to('requests.granted.person', 'end')).toBe('requests.granted.total')
    expect(to('requests.granted.person', 'first')).toBe('disclosure.rules.issued')
    expect(to('requests.granted.person', 'last')).toBe('disputes.reviewedSuit.total')
  })

  it('finds the cell under a merged one, and over it', () => {
    expect(to('disclosure.normative.inForce', 'down')).toBe('disclosure.licence.decisions')
    expect(to('disclosure.licence.decisions', 'up')).toBe('disclosure.normative.issued')
    expect(to('disclosure.fee.amount', 'down')).toBe('requests.received.person')
  })

  it('goes on in the next line at the end of one, as Tab does', () => {
    expect(following(grid, at('requests.received.total'), true)?.cell.address).toBe('requests.carriedIn.person')
    expect(following(grid, at('requests.carriedIn.person'), false)?.cell.address).toBe('requests.received.total')
    expect(following(grid, at('disputes.reviewedSuit.total'), true)).toBeNull()
  })
})

it('finds totals where the form has some, and the text has the table', () => {
  const [disclosure, requests, disputes] = model.report?.tables ?? []
  expect([disclosure, requests, disputes].map(hasTotals)).toEqual([false, true, true])
  expect(hasTotals({ ...requests, found: false })).toBe(false)
})

describe('figures', () => {
  it.each([
    ['12', '12'],
    [' １２ ', '12'],
    ['1,234', '1234'],
    ['1，234', '1234'],
    ['-8', '-8'],
    ['−8', '-8'],
    ['26.55', '26.55'],
    ['', ''],
    ['/', '/'],
    ['无', null],
    ['1.2.3', null],
    ['=1+2', null],
  ])('%j is written as %j', (typed, written) => expect(normaliseFigure(typed)).toBe(written))
})

describe('pasting a block', () => {
  const paste = (address: string, text: string) => pasteBlock({ ...initialState({}), grid }, at(address), text)

  it('fills a rectangle from the chosen cell', () => {
    expect(paste('requests.granted.business', '1\t2\r\n3\t4\r\n').cells).toEqual([
      { address: 'requests.granted.business', text: '1' },
      { address: 'requests.granted.research', text: '2' },
      { address: 'requests.partial.business', text: '3' },
      { address: 'requests.partial.research', text: '4' },
    ])
  })

  it('leaves totals alone and tells of them', () => {
    const { cells, totals } = paste('requests.granted.other', '5\t9\n')
    expect(cells).toEqual([{ address: 'requests.granted.other', text: '5' }])
    expect(totals).toEqual([{ address: 'requests.granted.total', text: '9' }])
  })

  it('drops the labels of whole rows', () => {
    expect(paste('requests.granted.person', '（一）予以公开\t\t7\t8\n').cells).toEqual([
      { address: 'requests.granted.person', text: '7' },
      { address: 'requests.granted.business', text: '8' },
    ])
  })

  it('counts what has no place', () => {
    expect(paste('requests.carriedOut.person', '1\n2\n').outside).toBe(1)
  })

  it('never writes a cell twice, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', '\t', '\n', '\r', '无', ' ') }), (text) => {
        const { cells, totals } = paste('requests.granted.person', text)
        const addresses = [...cells, ...totals].map(({ address }) => address)
        expect(new Set(addresses).size).toBe(addresses.length)
      }),
    )
  })
})

describe('the state of the page', () => {
  const shown = reduce(initialState({}), { type: 'model', model })

  it('begins with the first cell under the keyboard', () => {
    expect(shown.focus).toBe('disclosure.rules.issued')
  })

  it('never goes back to an older version of the text', () => {
    const newer = reduce(shown, { type: 'model', model: { ...model, version: 7 } })
    expect(reduce(newer, { type: 'model', model: { ...model, version: 6 } })).toBe(newer)
  })

  it('begins anew when the text was closed, since versions do, too', () => {
    const newer = reduce(shown, { type: 'model', model: { ...model, version: 7 } })
    const closed = reduce(newer, { type: 'empty', reason: 'closed' })
    expect(closed.model).toBeNull()
    expect(reduce(closed, { type: 'model', model }).model?.version).toBe(1)
  })

  it('keeps the keyboard and a half-typed figure through a new model', () => {
    const address = 'requests.granted.person'
    const typing = reduce(shown, { type: 'startEdit', editing: { address, text: '1', typed: true } })
    const after = reduce(typing, { type: 'model', model: { ...model, version: 2 } })
    expect(after.focus).toBe(address)
    expect(after.editing).toEqual({ address, text: '1', typed: true })
  })

  it('finds the chosen finding again after the text has changed', () => {
    const wrong = previewOf(reportText({ 'requests.granted.total': 1, 'disputes.review.total': 2 }))
    const both = reduce(initialState({}), { type: 'model', model: wrong })
    const chosen = reduce(both, { type: 'finding', finding: 1 })
    const mended = previewOf(reportText({ 'disputes.review.total': 2 }), { version: 2 })
    const after = reduce(chosen, { type: 'model', model: mended })
    expect(after.finding).toBe(0)
    expect(litCells(after)).toContain('disputes.review.pending')
  })
})

describe('the cursor of the text', () => {
  const text = reportText({})
  const line = text.split('\n').findIndex((candidate) => candidate.includes('（一）予以公开'))

  it('stands in a cell at either end of its number', () => {
    const character = text.split('\n')[line].length
    expect(placeAt(grid, { line, character })?.cell.address).toBe('requests.granted.total')
    expect(placeAt(grid, { line, character: character - 1 })?.cell.address).toBe('requests.granted.total')
  })

  it('stands in a row and in a part', () => {
    const report = model.report
    if (!report) throw new Error('no report')
    const position = { line, character: text.split('\n')[line].indexOf('（一）') }
    expect(placeAt(grid, position)).toBeNull()
    expect(rowAt(grid, position)).toBe('requests.granted')
    expect(partAt(report, position)).toBe(3)
  })
})

describe('the current cell', () => {
  const total = 'requests.granted.total'
  const position = cellIn(model, total).range?.end ?? { line: 0, character: 0 }
  const nowhere = { line: 0, character: 0 }
  const current = (state: PageState) => [currentPlace(state)?.cell.address, currentRow(state)]
  const shown = reduce(initialState({}), { type: 'model', model })

  it('is the one of the text’s cursor, which may be known before the model', () => {
    const before = reduce(initialState({}), { type: 'cursor', position, echo: true })
    expect(current(reduce(before, { type: 'model', model }))).toEqual([total, 'requests.granted'])
  })

  it('is the one gone to on the page, whatever the text’s cursor does in response', () => {
    const followed = reduce(shown, { type: 'cursor', position, echo: false })
    const moved = reduce(followed, { type: 'focus', address: 'requests.partial.total' })
    const echoed = reduce(moved, { type: 'cursor', position, echo: true })
    const written = reduce(echoed, { type: 'model', model: { ...model, version: 2 } })
    expect(current(written)).toEqual(['requests.partial.total', 'requests.partial'])
    expect(current(reduce(written, { type: 'cursor', position, echo: false }))).toEqual([total, 'requests.granted'])
  })

  it('stays while the cursor of the text is between cells', () => {
    const followed = reduce(shown, { type: 'cursor', position, echo: false })
    expect(current(reduce(followed, { type: 'cursor', position: nowhere, echo: false }))).toEqual([total, null])
  })

  it('gives way to a finding outside of the cells, and comes back', () => {
    const unsigned = previewOf(reportText({}).replace(/^五、[\s\S]*?(?=^六、)/m, ''))
    const finding = unsigned.report?.findings.findIndex(({ cells }) => cells.length === 0) ?? -1
    expect(finding).toBeGreaterThanOrEqual(0)
    const told = reduce(reduce(initialState({}), { type: 'model', model: unsigned }), { type: 'finding', finding })
    expect([told.aside, currentPlace(told)]).toEqual([true, null])
    const later = reduce(told, { type: 'model', model: { ...unsigned, version: 2 } })
    expect(currentPlace(later)).toBeNull()
    expect(currentPlace(reduce(later, { type: 'cursor', position: nowhere, echo: false }))).toBeNull()
    expect(current(reduce(later, { type: 'focus', address: total }))[0]).toBe(total)
    expect(currentPlace(reduce(later, { type: 'model', model: { ...model, version: 3 } }))).not.toBeNull()
  })
})

describe('scrolling', () => {
  const anchors = [
    { line: 10, top: 100 },
    { line: 20, top: 200 },
  ]
  it.each([
    [5, 100],
    [10, 100],
    [15, 150],
    [30, 200],
  ])('line %i stands at %i', (line, top) => expect(interpolate(anchors, line, 'line', 'top')).toBe(top))
})

describe('models on their way', () => {
  it('the first goes at once, those that come meanwhile become one more', async () => {
    const runs: number[] = []
    let clock = 0
    await new Promise<void>((resolve) => {
      const call = throttled(async () => {
        runs.push(clock)
        if (runs.length === 2) resolve()
      }, 1)
      call()
      expect(runs).toEqual([0])
      clock = 1
      for (let times = 0; times < 5; times++) call()
    })
    expect(runs).toEqual([0, 1])
  })
})

describe('the page', () => {
  const html = pageHtml({
    cspSource: 'https://webview',
    nonce: 'n0nce',
    script: 'https://webview/preview.js',
    style: 'https://webview/preview.css',
    strings: { next: '"><script>alert(1)</script>' } as unknown as Strings,
    uri: 'file:///a"><img onerror=1>.nianbao',
    language: 'zh-cn',
  })

  it('lets nothing in but our script and our style sheet', () => {
    expect(html).toContain(`default-src 'none'; script-src 'nonce-n0nce'; style-src https://webview;`)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.replaceAll(/"[^"]*"/g, '')).not.toMatch(/ on[a-z]+=/)
    expect(html).not.toContain('style=')
  })

  it('carries words and addresses as attributes only', () => {
    expect(html).not.toContain('<img')
    expect(html).not.toContain('alert(1)</script>')
  })
})
