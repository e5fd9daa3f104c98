import { describe, expect, it } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { forms } from '../../server/src/forms/forms'
import type { PreviewRow, PreviewTable } from '../../server/src/write/previewModel'
import { cellIn, previewOf, tableIn } from '../support/previewOf'
import { reportText, withTotals } from '../support/reportFrom'

const consistent = withTotals(form2021, {
  'requests.received.person': 13,
  'requests.granted.person': 12,
  'requests.granted.business': 1,
  'requests.received.business': 1,
  'requests.carriedOut.person': 1,
})

const rowsOf = (table: PreviewTable): readonly PreviewRow[] => table.sections.flatMap((section) => section.rows)

/** Grid columns that a printed row covers, with what reaches into it from above. */
function coveredColumns(table: PreviewTable): readonly number[] {
  const reaching: number[] = []
  return rowsOf(table).map((row) => {
    const before = reaching.filter((rows) => rows > 0).length
    for (let column = 0; column < table.columns; column++) reaching[column] = Math.max(0, (reaching[column] ?? 0) - 1)
    let covered = before
    for (const cell of row.cells) {
      covered += cell.columns
      if (cell.kind !== 'value' && cell.rows > 1) {
        const free = [...Array(table.columns).keys()].filter((column) => reaching[column] === 0)
        for (const column of free.slice(0, cell.columns)) reaching[column] = cell.rows - 1
      }
    }
    return covered
  })
}

describe('the printed tables', () => {
  it.each(forms.map((form) => [form.name, form]))('%s: every row covers the whole width', (_, form) => {
    const model = previewOf(reportText({}, { form }))
    for (const table of model.report?.tables ?? []) {
      expect(new Set(coveredColumns(table))).toEqual(new Set([table.columns]))
    }
  })

  it.each(forms.map((form) => [form.name, form]))('%s: every cell of the form is drawn once', (_, form) => {
    const model = previewOf(reportText({}, { form }))
    const drawn = (model.report?.tables ?? [])
      .flatMap(rowsOf)
      .flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'value' ? [cell.address] : [])))
    expect(drawn.toSorted()).toEqual(form.cells.map((cell) => cell.address).toSorted())
  })

  it('have the sizes of the official form', () => {
    const sizes = (model: ReturnType<typeof previewOf>) =>
      model.report?.tables.map((table) => [table.columns, rowsOf(table).length])
    expect(sizes(previewOf(reportText({})))).toEqual([
      [4, 14],
      [10, 28],
      [15, 4],
    ])
    expect(sizes(previewOf(reportText({}, { form: form2019 })))).toEqual([
      [4, 18],
      [10, 26],
      [15, 4],
    ])
  })

  it('set the results group over all of its rows', () => {
    const labels = rowsOf(tableIn(previewOf(reportText({})), 'requests')).flatMap((row) => row.cells)
    const group = labels.find((cell) => cell.kind === 'group' && cell.rows > 10)
    expect(group).toMatchObject({ text: '三、本年度办理结果', rows: 22, columns: 1 })
  })
})

describe('cells', () => {
  it('tell number, blank, unreadable and absent apart', () => {
    const text = reportText({
      'disclosure.normative.issued': '',
      'requests.granted.person': '无',
    }).replace(/^（七）总计.*$/m, '')
    const model = previewOf(text.replace(/^\t（七）总计.*\n/m, ''))
    expect(cellIn(model, 'disclosure.rules.issued')).toMatchObject({ state: 'number', value: 0, text: '0' })
    expect(cellIn(model, 'disclosure.normative.issued')).toMatchObject({ state: 'blank', value: null, editable: true })
    expect(cellIn(model, 'requests.granted.person')).toMatchObject({ state: 'unreadable', text: '无' })
    expect(cellIn(model, 'requests.concluded.person')).toMatchObject({ state: 'absent', range: null, editable: false })
  })

  it('know their place in the text', () => {
    const text = reportText(consistent)
    const { range } = cellIn(previewOf(text), 'requests.granted.person')
    const line = text.split('\n').findIndex((candidate) => candidate.includes('（一）予以公开'))
    expect(range?.start.line).toBe(line)
    expect(text.split('\n')[line].slice(range?.start.character, range?.end.character)).toBe('12')
  })
})

describe('marks', () => {
  it('stand on the broken total, which knows what it should be', () => {
    const model = previewOf(reportText({ ...consistent, 'requests.granted.total': 12 }))
    const cell = cellIn(model, 'requests.granted.total')
    expect(cell.shouldBe).toEqual({ value: 13, certain: true })
    expect(cell.findings.map((number) => model.report?.findings[number].code)).toEqual(['identity.row-total'])
    expect(cellIn(model, 'requests.granted.person').findings).toEqual([])
    expect(tableIn(model, 'requests').wrongTotals).toBe(1)
  })

  it('do not propose a zero for every cell that is still to be filled in', () => {
    const model = previewOf(reportText({}, { otherwise: '' }))
    const proposals = (model.report?.tables ?? [])
      .flatMap(rowsOf)
      .flatMap((row) => row.cells)
      .filter((cell) => cell.kind === 'value' && cell.shouldBe)
    expect(proposals).toEqual([])
  })
})

describe('equations', () => {
  it('carry the numbers of the text', () => {
    const model = previewOf(reportText({ ...consistent, 'requests.granted.total': 12 }))
    const equation = model.report?.equations.find(({ id }) => id === 'identity.row-total:requests.granted')
    expect(equation).toMatchObject({
      state: 'broken',
      text: '『（一）予以公开』各类申请人之和 13（12＋1） ≠ 总计 12',
    })
    expect(equation?.cells).toHaveLength(7)
  })

  it('that cannot be judged say which cell is in the way', () => {
    const model = previewOf(reportText({ ...consistent, 'requests.granted.person': '无' }))
    const equation = model.report?.equations.find(({ id }) => id === 'identity.row-total:requests.granted')
    expect(equation?.state).toBe('notAssessable')
    expect(equation?.text).toContain('表三『（一）予以公开』自然人')
  })
})

describe('the outline', () => {
  it('ticks what is there and says what is missing', () => {
    const text = reportText(consistent).replace(/^五、[\s\S]*?(?=^六、)/m, '')
    const states = previewOf(text).report?.outline.map((part) => part.state)
    expect(states).toEqual(['ok', 'ok', 'ok', 'ok', 'missing', 'ok'])
  })

  it('warns of a part with a problem', () => {
    const model = previewOf(reportText({ ...consistent, 'requests.granted.total': 12 }))
    expect(model.report?.outline[2].state).toBe('warning')
  })
})

describe('documents', () => {
  it('without a report give an empty preview', () => {
    expect(previewOf('你好\n')).toEqual({ version: 1, reports: [], selected: 0, report: null })
  })

  it('with two tables missing draw the third', () => {
    const text = reportText(consistent)
    const [before, rest] = text.split('三、收到和处理政府信息公开申请情况\n')
    const requests = rest.split('四、政府信息公开行政复议')[0]
    const model = previewOf(`${before.split('二、主动公开')[0]}三、收到和处理政府信息公开申请情况\n${requests}`)
    expect(model.report?.tables.map((table) => table.found)).toEqual([false, true, false])
  })

  it('with several reports list them all and draw the chosen one with its own findings', () => {
    const text = reportText(consistent) + reportText({ ...consistent, 'requests.granted.total': 12 }, { year: 2024 })
    const model = previewOf(text, { selected: 1 })
    expect(model.reports.map(({ name, problems }) => [name, problems])).toEqual([
      ['青溪县水务局2021年', 0],
      ['青溪县水务局2024年', 1],
    ])
    expect(model.report?.year).toBe(2024)
    expect(previewOf(text).report?.findings).toEqual([])
    expect(previewOf(text, { selected: 9 }).selected).toBe(1)
  })
})
