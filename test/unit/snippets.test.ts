import { describe, expect, it } from 'vitest'
import { snippets } from '../../scripts/generate/snippets'
import { currentForm, forms } from '../../server/src/forms/forms'
import { blankReport, blankTable } from '../../server/src/write/blank'

/** What stays when every tab stop is left as it is inserted. */
function inserted(body: readonly string[]): string {
  return `${body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1')}\n`
}

function stopsOf(body: readonly string[]): readonly number[] {
  return [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number))
}

const all = snippets()

describe('snippets', () => {
  it('are there for each form, each of its parts and each of its tables', () => {
    const wanted = forms.reduce((sum, form) => sum + 1 + form.parts.length + form.tables.length, 0)
    expect(Object.keys(all)).toHaveLength(wanted)
  })

  it.each(forms.map((form) => [form.name, form]))(
    'insert the whole report of the %s as it is written',
    (name, form) => {
      const blank = blankReport({ form, organisation: '机关名称', year: '年份', layout: 'tabs' })
      expect(inserted(all[`${name}：整份报告`].body)).toBe(blank)
    },
  )

  it.each(forms.flatMap((form) => form.tables.map((table) => [form, table] as const)))(
    'step through the cells of a table in order, each once',
    (form, table) => {
      const { body } = all[`${form.name}：${table.name}`]
      const cells = form.cells.filter((cell) => cell.table === table.id).length
      expect(stopsOf(body)).toEqual(Array.from({ length: cells }, (_, index) => index + 1))
      expect(inserted(body)).toBe(blankTable(form, table.id, 'tabs'))
    },
  )

  it('number the stops of a whole report in text order, title first', () => {
    for (const form of forms) {
      const stops = stopsOf(all[`${form.name}：整份报告`].body)
      expect(stops).toEqual(Array.from({ length: stops.length }, (_, index) => index + 1))
      expect(stops.length).toBeGreaterThan(form.cells.length + 2)
    }
  })

  it('are found by Chinese, by pinyin and by its initials', () => {
    expect(all['2021 年格式：表三'].prefix).toEqual(expect.arrayContaining(['表三', 'biaosan', 'bs', 'bs2021']))
    expect(all['2021 年格式：整份报告'].prefix).toEqual(expect.arrayContaining(['年报', 'nianbao', 'nb', 'nb2021']))
    expect(all['2021 年格式：一、总体情况'].prefix).toEqual(expect.arrayContaining(['zongtiqingkuang', 'ztqk']))
  })

  it('mean the newest form where no year is typed', () => {
    expect(all['2019 年格式：整份报告'].prefix).toContain('nb2019')
    const older = Object.entries(all).filter(([name]) => !name.startsWith(currentForm.name))
    expect(older.flatMap(([, { prefix }]) => prefix).filter((word) => !/\d{4}$/.test(word))).toEqual([])
  })

  it('keep tabs as tabs and hold nothing that a snippet would take for a variable', () => {
    for (const { body } of Object.values(all)) {
      expect(body.join('\n').replace(/\$\{\d+:[^$}\\]+\}|\$\d+/g, '')).not.toMatch(/[$\\}]/)
    }
    expect(all['2021 年格式：表三'].body.join('\n')).toContain('\t')
  })
})
