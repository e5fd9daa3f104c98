import { describe, expect, it } from 'vitest'
import { createController } from '../../client/preview/page/controller'
import { type Action, initialState, reduce } from '../../client/preview/page/state'
import type { FromPage } from '../../client/preview/protocol'
import type { Strings } from '../../client/preview/strings'
import { cells2021 } from '../support/figures2021'
import { cellIn, previewOf } from '../support/previewOf'
import { reportText } from '../support/reportFrom'

/** Strings that are their own names, with what they are filled with. */
const strings = new Proxy({} as Strings, { get: (_, name) => `${String(name)} {0}` })
const text = reportText({ ...cells2021, 'requests.granted.total': 16, 'disputes.review.total': 12 })
const total = 'requests.granted.total'
const person = 'requests.granted.person'
const business = 'requests.granted.business'

/** A page with a controller, whose messages and focused cells are kept. */
function openPage({ hasKeyboard = false } = {}) {
  let state = initialState({})
  const posted: FromPage[] = []
  const focused: string[] = []
  const parts: number[] = []
  const dispatch = (action: Action): void => {
    state = reduce(state, action)
  }
  dispatch({ type: 'model', model: previewOf(text) })
  const controller = createController({
    state: () => state,
    dispatch,
    post: (message) => posted.push(message),
    strings,
    hasKeyboard: () => hasKeyboard,
    focusCell: (address) => focused.push(address),
    showPart: (number) => parts.push(number),
  })
  const take = (version: number): void => dispatch({ type: 'model', model: previewOf(text, { version }) })
  return { controller, state: () => state, posted, focused, parts, take }
}

function kindsOf(posted: readonly FromPage[]): readonly string[] {
  return posted.map(({ type }) => type)
}

describe('typing into a cell', () => {
  it('writes the figure and goes on', () => {
    const { controller, state, posted, focused } = openPage()
    controller.beginEdit(person, '1')
    expect(state().editing).toEqual({ address: person, text: '1', typed: true })
    expect(controller.commitEdit(person, '１2', 'right')).toBe(true)
    expect(posted).toContainEqual({ type: 'edit', cells: [{ address: person, text: '12' }] })
    expect([state().editing, state().focus, focused]).toEqual([null, business, [business]])
    expect(state().pending.get(person)?.text).toBe('12')
    expect(controller.continueRun(business, 'down')).toBe(true)
    expect(state().focus).toBe('requests.partial.person')
    controller.walk(person, 'down')
    expect(state().run).toBeNull()
  })

  it('shows what is on its way until the text has it, whatever comes between', () => {
    const { controller, state, posted, take } = openPage()
    const type = (address: string, figure: string): void => {
      controller.beginEdit(address, figure[0])
      controller.commitEdit(address, figure, 'stay')
    }
    const pending = () => [...state().pending].map(([address, { text }]) => [address, text])
    type(person, '99')
    type(business, '7')
    take(2)
    expect(pending()).toEqual([[business, '7']])
    type(person, '98')
    controller.beginEdit(person)
    expect(state().editing?.text).toBe('98')
    controller.commitEdit(person, '10', 'stay')
    expect(posted.flatMap((message) => (message.type === 'edit' ? message.cells : [])).at(-1)).toEqual({
      address: person,
      text: '10',
    })
    take(5)
    expect(pending()).toEqual([])
  })

  it('writes nothing that is there already, or is no figure', () => {
    const { controller, state, posted } = openPage()
    controller.beginEdit(person)
    expect(controller.commitEdit(person, '无', 'down')).toBe(false)
    expect([state().editing?.address, state().notice?.text]).toEqual([person, 'notANumber 无'])
    expect(controller.commitEdit(person, '无', 'away')).toBe(false)
    expect(state().editing).toBeNull()
    controller.beginEdit(person)
    expect(controller.commitEdit(person, '10', 'stay')).toBe(true)
    expect(kindsOf(posted)).not.toContain('edit')
    expect(controller.commitEdit(person, '11', 'stay')).toBe(true)
    expect(kindsOf(posted)).not.toContain('edit')
  })

  it('says of a total that it is one, until it has been dealt with', () => {
    const { controller, state, posted, focused } = openPage()
    controller.beginEdit(total)
    expect(state().notice?.kind).toBe('totalTyped')
    controller.cancelEdit(total)
    expect([state().notice, state().editing, focused]).toEqual([null, null, [total]])
    controller.erase(total)
    expect(posted).toContainEqual({ type: 'edit', cells: [{ address: total, text: '' }] })
    const { notice } = state()
    if (notice) controller.recomputeFor(notice)
    expect(posted.at(-1)).toEqual({ type: 'recompute', table: 'requests' })
    expect(state().notice).toBeNull()
  })

  it('pastes figures, and totals only when asked to', () => {
    const { controller, state, posted, focused } = openPage()
    controller.paste('requests.granted.other', '5\t9\t1')
    expect(posted).toEqual([{ type: 'edit', cells: [{ address: 'requests.granted.other', text: '5' }] }])
    const { notice } = state()
    expect([notice?.kind, notice?.totals]).toEqual(['totalsKept', [{ address: total, text: '9' }]])
    if (notice) controller.writeTotals(notice)
    expect(posted.at(-1)).toEqual({ type: 'edit', cells: [{ address: total, text: '9' }] })
    expect(focused).toEqual([total])
    controller.paste('requests.carriedOut.person', '1\n2')
    expect(state().notice?.text).toBe('outside 1')
  })
})

describe('finding one’s way', () => {
  it('goes from finding to finding, around the end', () => {
    const { controller, state, posted } = openPage()
    const count = state().model?.report?.findings.length ?? 0
    expect(count).toBeGreaterThan(1)
    controller.stepFinding(-1)
    expect(state().finding).toBe(count - 1)
    controller.stepFinding(1)
    expect(state().finding).toBe(0)
    expect(state().focus).toBe(state().model?.report?.findings[0].cells[0])
    expect(kindsOf(posted)).toEqual(['light', 'reveal', 'light', 'reveal'])
    controller.clear()
    expect(state().finding).toBeNull()
    expect(posted.at(-1)).toEqual({ type: 'light', ranges: [] })
  })

  it('chooses a cell with its finding, and turns the light off at a cell without', () => {
    const { controller, state, posted } = openPage()
    controller.choose(total, true)
    expect(state().finding).not.toBeNull()
    expect(posted.at(-1)).toMatchObject({ type: 'reveal', focus: true })
    controller.walk(total, 'left')
    expect(state().focus).toBe('requests.granted.other')
    controller.choose('requests.granted.other')
    expect(state().finding).toBeNull()
    expect(kindsOf(posted)).toEqual(['light', 'reveal', 'light', 'reveal'])
    controller.choose('requests.granted.other')
    expect(kindsOf(posted)).toEqual(['light', 'reveal', 'light', 'reveal', 'reveal'])
  })

  it('takes the cell of the text’s cursor, but not the echo of what is done on the page', () => {
    const position = cellIn(previewOf(text), total).range?.end ?? { line: 0, character: 0 }
    const { controller, state } = openPage()
    controller.receive({ type: 'cursor', position })
    expect(state().focus).toBe(total)
    const busy = openPage({ hasKeyboard: true })
    busy.controller.choose(business)
    busy.controller.receive({ type: 'cursor', position })
    expect(busy.state().focus).toBe(business)
  })

  it('keeps the keyboard and the current cell together when totals are computed', () => {
    const { controller, state, focused } = openPage()
    controller.beginEdit(total, '1')
    controller.commitEdit(total, '19', 'down')
    expect(state().focus).toBe('requests.partial.total')
    controller.erase(total)
    const { notice } = state()
    if (notice) controller.recomputeFor(notice)
    expect([state().focus, focused.at(-1)]).toEqual([total, total])
  })

  it('shows a part that the text has', () => {
    const { controller, posted, parts } = openPage()
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 6 } }
    const part = { number: 3, numeral: '三', heading: '', state: 'ok' } as const
    controller.goToPart({ ...part, range: null })
    expect(parts).toEqual([])
    controller.goToPart({ ...part, range })
    expect([parts, posted]).toEqual([
      [3],
      [{ type: 'reveal', range: { start: range.start, end: range.start }, focus: false }],
    ])
  })

  it('tells why the panel refused, and forgets what was on its way', () => {
    const { controller, state, focused } = openPage()
    controller.beginEdit(person, '7')
    controller.commitEdit(person, '7', 'stay')
    controller.receive({ type: 'refused', message: '不行' })
    expect([state().pending.size, state().notice?.text]).toEqual([0, '不行'])
    controller.closeNotice()
    expect([state().notice, focused.at(-1)]).toEqual([null, person])
  })
})

it('asks the panel for everything else', () => {
  const { controller, state, posted } = openPage()
  controller.recompute()
  controller.recompute('disputes')
  controller.chooseReport(1)
  controller.copyTable('requests')
  controller.save('requests', 'csv')
  controller.saveText()
  controller.undo()
  controller.redo()
  controller.openText()
  expect(posted).toEqual([
    { type: 'recompute' },
    { type: 'recompute', table: 'disputes' },
    { type: 'choose', report: 1 },
    { type: 'copy', table: 'requests' },
    { type: 'save', table: 'requests', format: 'csv' },
    { type: 'saveText' },
    { type: 'undo' },
    { type: 'redo' },
    { type: 'openText' },
  ])
  controller.setZoom(9)
  controller.openFindings(true)
  expect([state().zoom, state().findingsOpen]).toEqual([3, true])
})
