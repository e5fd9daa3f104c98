import { describe, expect, it } from 'vitest'
import type { Form, TableDefinition } from '../../server/src/forms/form'
import { formById, forms } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import type { ReportDocument } from '../../server/src/report/report'
import { blankPart, blankReport, blankTable } from '../../server/src/write/blank'
import { documentCsv, documentHtml, formattingEdits, layoutEdits } from '../../server/src/write/convert'
import { csvText } from '../../server/src/write/csv'
import { flattenGrid, gridWidth, layGrid } from '../../server/src/write/grid'
import { tableHtml } from '../../server/src/write/html'
import { pipesText, textWidth } from '../../server/src/write/pipes'
import { tabsText } from '../../server/src/write/tabs'

const layouts = ['tabs', 'pipes'] as const
const each = forms.flatMap((form) => layouts.map((layout) => ({ form, layout, id: form.id })))

/** A blank report whose cells hold their own numbers. */
function numbered(form: Form, layout: (typeof layouts)[number]): string {
  const year = form.since
  const cellText = (_: string, index: number): string => String(index)
  return blankReport({ form, organisation: '青禾县水务局', year, layout, cellText })
}

/** Every cell of the only report: its state, number and text. */
function cellsOf(document: ReportDocument) {
  expect(document.reports).toHaveLength(1)
  return document.reports[0].cells.map(({ state, value, text }) => ({ state, value, text }))
}

describe.each(each)('a blank report of $id in $layout', ({ form, layout }) => {
  const text = blankReport({ form, organisation: '青禾县水务局', year: form.since, layout })

  it('is read as a whole report with every cell blank', () => {
    const document = readDocument(text)
    const [report] = document.reports
    expect(report).toMatchObject({ form, organisation: '青禾县水务局', year: form.since })
    expect(report.parts.map(({ number, heading }) => [number, heading.wording])).toEqual(
      form.parts.map(({ number }) => [number, 'official']),
    )
    expect(cellsOf(document)).toEqual(form.cells.map(() => ({ state: 'blank', value: null, text: '' })))
  })

  it('takes texts cell by cell in the order of the form', () => {
    const cells = cellsOf(readDocument(numbered(form, layout)))
    expect(cells.map(({ value }) => value)).toEqual(form.cells.map(({ index }) => index))
  })

  it.each(['tabs', 'pipes'] as const)('keeps every cell when its tables are written in %s', (other) => {
    const document = readDocument(numbered(form, layout))
    const converted = applyEdits(document.text, layoutEdits(document, other))
    expect(cellsOf(readDocument(converted))).toEqual(cellsOf(document))
    expect(converted).toBe(numbered(form, other))
  })

  it('keeps every cell as HTML', () => {
    const document = readDocument(numbered(form, layout))
    expect(cellsOf(readDocument(documentHtml(document)))).toEqual(cellsOf(document))
  })

  it('keeps every row as CSV', () => {
    const tables = form.tables.map((table) => blankTable(form, table.id, 'tabs'))
    const csv = documentCsv(readDocument(text))
    expect(csv.replaceAll(',', '\t').replaceAll('\r\n', '\n').replaceAll('"', '')).toBe(tables.join('\n'))
  })
})

describe('blanks', () => {
  const form = forms[forms.length - 1]

  it('numbers its placeholders in text order over all tables', () => {
    const seen: number[] = []
    const cellText = (address: string, index: number): string => {
      expect(form.cells[index].address).toBe(address)
      seen.push(index)
      return ''
    }
    blankReport({ form, organisation: '', year: 2025, layout: 'tabs', cellText })
    expect(seen).toEqual(form.cells.map((cell) => cell.index))
  })

  it('asks for the prose of parts without a table', () => {
    const asked: string[] = []
    const proseText = (part: number, item: number): string => {
      asked.push(`${part}.${item}`)
      return '……'
    }
    blankReport({ form, organisation: '', year: 2025, layout: 'tabs', proseText })
    expect(asked).toEqual(['1.0', '1.1', '1.2', '1.3', '1.4', '5.0', '5.1', '6.0'])
  })

  it('writes a part with its heading', () => {
    expect(blankPart(form, 6, { layout: 'tabs', proseText: () => '无。' })).toBe('六、其他需要报告的事项\n\n无。\n')
    expect(() => blankPart(form, 7, { layout: 'tabs' })).toThrow('no part 7')
  })

  it('writes rectangular tables', () => {
    for (const table of forms.flatMap((each) => each.tables.map((definition) => ({ each, definition })))) {
      const lines = blankTable(table.each, table.definition.id, 'tabs').trimEnd().split('\n')
      const width = gridWidth(table.definition)
      expect(lines.slice(0, -1).map((line) => line.split('\t').length)).toEqual(lines.slice(1).map(() => width))
    }
  })
})

describe('what a text lost stays lost', () => {
  const form = forms[forms.length - 1]
  const lines = numbered(form, 'tabs').split('\n')
  const convert = (text: string, layout: (typeof layouts)[number]): ReportDocument => {
    const document = readDocument(text)
    return readDocument(applyEdits(text, layoutEdits(document, layout)))
  }

  it.each(layouts)('a missing row is not invented in %s', (layout) => {
    const text = lines.filter((line) => !line.includes('2.重复申请')).join('\n')
    expect(cellsOf(convert(text, layout))).toEqual(cellsOf(readDocument(text)))
    expect(cellsOf(readDocument(text)).filter(({ state }) => state === 'absent')).toHaveLength(7)
  })

  it.each(layouts)('a row that a region added is kept in %s', (layout) => {
    const index = lines.findIndex((line) => line.includes('3.要求提供公开出版物'))
    const text = lines.toSpliced(index, 0, '\t\t6.其他情形处理数\t1\t2\t3\t4\t5\t6\t21').join('\n')
    const unknown = (document: ReportDocument): unknown =>
      document.reports[0].tables.requests?.unknownRows.map(({ label, values }) => [
        label.text,
        values.map(({ value }) => value),
      ])
    expect(unknown(readDocument(text))).toEqual([['6.其他情形处理数', [1, 2, 3, 4, 5, 6, 21]]])
    expect(unknown(convert(text, layout))).toEqual(unknown(readDocument(text)))
    expect(cellsOf(convert(text, layout))).toEqual(cellsOf(readDocument(text)))
  })

  it('keeps carriage returns', () => {
    const text = lines.join('\r\n')
    const converted = applyEdits(text, layoutEdits(readDocument(text), 'pipes'))
    expect(converted).toBe(numbered(form, 'pipes').replaceAll('\n', '\r\n'))
  })

  it('touches no prose, and only the tables within a span', () => {
    const text = lines.join('\n')
    const document = readDocument(text)
    const [edit, ...others] = formattingEdits(document, 'pipes', document.reports[0].tables.disputes)
    expect(others).toEqual([])
    expect(text.slice(edit.start, edit.end)).toBe(text.slice(text.indexOf('行政复议\t\t'), edit.end))
    expect(layoutEdits(document, 'tabs')).toEqual([])
  })
})

describe('layouts', () => {
  it('aligns pipes by the width of Chinese characters and escapes bars', () => {
    expect(pipesText([['信息内容', '件'], ['规章', '1|2'], ['x']])).toBe(
      ['| 信息内容 | 件   |', '|----------|------|', '| 规章     | 1\\|2 |', '| x        |', ''].join('\n'),
    )
    expect(textWidth('（一）a“”𠀀')).toBe(11)
    expect(pipesText([])).toBe('')
  })

  it('writes tabs', () => {
    expect(
      tabsText([
        ['a', ''],
        ['', 'b'],
      ]),
    ).toBe('a\t\n\tb\n')
  })

  it('quotes CSV as RFC 4180 wants it', () => {
    expect(csvText([['a,b', 'say "x"', null, 3, ' y', 'l1\nl2', '']])).toBe('"a,b","say ""x""",,3," y","l1\nl2",\r\n')
  })
})

describe('the printed grid', () => {
  const table = (id: string, name: string): TableDefinition => {
    const found = formById(id)?.tables.find((candidate) => candidate.id === name)
    if (!found) throw new Error(name)
    return found
  }
  const linesOf = (definition: TableDefinition) =>
    definition.blocks.flatMap((block) =>
      block.rows.map((row) => ({
        block,
        groups: row.groups ?? [],
        label: row.label.text,
        values: block.columns.map(() => ''),
      })),
    )

  it.each([
    ['2019', 20, [1, 8, 3, 5]],
    ['2021', 22, [1, 8, 3, 5, 3]],
  ])('merges the group labels of table 三 of %s over their rows', (id, outcome, groups) => {
    const requests = table(id, 'requests')
    const cells = layGrid(requests, linesOf(requests)).flat()
    const spanOf = (text: string): number | undefined => cells.find((cell) => cell.text === text)?.rows
    expect(spanOf('三、本年度办理结果')).toBe(outcome)
    expect([1, ...requests.groups.slice(1).map(({ label }) => spanOf(label.text))]).toEqual(groups)
  })

  it('gives every row of a form the same width', () => {
    for (const definition of forms.flatMap((form) => form.tables)) {
      const widths = flattenGrid(layGrid(definition, linesOf(definition))).map((row) => row.length)
      expect(new Set(widths)).toEqual(new Set([gridWidth(definition)]))
    }
  })

  it('writes spans and escaped text as HTML', () => {
    const html = tableHtml([
      [
        { text: 'a<b', rows: 2, columns: 1, kind: 'label' },
        { text: '"&"', rows: 1, columns: 3, kind: 'value' },
      ],
    ])
    expect(html.replaceAll(/ (?:style|border|cellspacing)="[^"]*"/g, '')).toBe(
      '<table>\n<tr><th rowspan="2">a&lt;b</th><td colspan="3">&quot;&amp;&quot;</td></tr>\n</table>\n',
    )
    expect(html).toContain('border-collapse:collapse')
  })
})
