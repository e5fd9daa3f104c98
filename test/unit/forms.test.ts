import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Form } from '../../server/src/forms/form'
import { formOfYear, forms } from '../../server/src/forms/forms'

/** The published cell addresses of a form, in printed order: once published, none is renamed, moved or taken away. */
function publishedAddresses(form: Form): readonly string[] {
  const list = new URL(`../support/publishedCells/${form.id}.txt`, import.meta.url)
  return readFileSync(list, 'utf8').trim().split('\n')
}

function countOf(form: Form, code: string): number {
  return form.compiledEquations.filter((equation) => equation.family.code === code).length
}

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (_id, form) => {
  test('has the published cell addresses, in order', () => {
    expect(form.cells.map((cell) => cell.address)).toEqual(publishedAddresses(form))
  })

  test('has 7 balances, 7 sums of results, one total a row and 3 totals of disputes', () => {
    const rows = form.rows.filter((row) => row.table.id === 'requests').length
    expect(countOf(form, 'identity.balance')).toBe(7)
    expect(countOf(form, 'identity.concluded')).toBe(7)
    expect(countOf(form, 'identity.row-total')).toBe(rows)
    expect(countOf(form, 'identity.dispute-total')).toBe(3)
    expect(form.compiledEquations.length).toBe(17 + rows)
  })

  test('adds every result row up, and no other', () => {
    const concluded = form.equations.find((family) => family.code === 'identity.concluded')
    const results = form.rows.filter((row) => row.definition.groups?.[0] === 'outcome' && !row.definition.total)
    expect(concluded?.left).toEqual(results.map((row) => row.id))
    expect(results.length).toBe(form.id === '2019' ? 19 : 21)
  })

  test('names each cell once, and each equation once', () => {
    expect(new Set(form.cells.map((cell) => cell.name)).size).toBe(form.cells.length)
    expect(new Set(form.compiledEquations.map((equation) => equation.id)).size).toBe(form.compiledEquations.length)
  })
})

test('the form of a year', () => {
  expect([2018, 2019, 2020, 2021, 2025].map((year) => formOfYear(year)?.id ?? null)).toEqual([
    null,
    '2019',
    '2019',
    '2021',
    '2021',
  ])
})
