import { describe, expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { findingsOf } from '../support/findings'
import { type ProseWishes, proseReport } from '../support/proseReport'

function toldOf(wishes: ProseWishes): readonly (readonly [string, string])[] {
  return findingsOf(proseReport([], wishes), 'plausible').map(({ code, cells }) => [code, cells[0]] as const)
}

describe('plausibility', () => {
  const rules = { 'disclosure.rules.issued': 1, 'disclosure.rules.inForce': 4 }
  test.each([
    '青岚县人民政府',
    '石浦镇人民政府',
    '云渡街道办事处',
    '青岚县教育局',
    '临江市江北区人民政府',
    '澤源區人民政府',
    '青岚县人民政府办公室',
    '临江市教育局办公室',
  ])('%s makes no rules', (organisation) => {
    expect(toldOf({ organisation, cells: rules })).toEqual([['plausible.rules-row', 'disclosure.rules.issued']])
  })
  test.each([
    '东海省人民政府',
    '临江市人民政府',
    '临江市人民政府办公室',
    '东海省人民政府办公厅',
    '北岭自治州人民政府',
    '南岭自治区人民政府',
    '国家数据局',
    '国家税务总局',
  ])('%s may make rules', (organisation) => {
    expect(toldOf({ organisation, cells: rules })).toEqual([])
  })

  test('fewer in force than issued less repealed', () => {
    const cells = { 'disclosure.normative.issued': 5, 'disclosure.normative.repealed': 1 }
    expect(toldOf({ cells: { ...cells, 'disclosure.normative.inForce': 3 } })).toEqual([
      ['plausible.in-force', 'disclosure.normative.inForce'],
    ])
    expect(toldOf({ cells: { ...cells, 'disclosure.normative.inForce': 4 } })).toEqual([])
  })

  test('decisions that are items', () => {
    const cells = { 'disclosure.licence.previous': 79, 'disclosure.licence.change': -9 }
    expect(toldOf({ form: form2019, cells: { ...cells, 'disclosure.licence.decisions': 70 } })).toEqual([
      ['plausible.decisions', 'disclosure.licence.decisions'],
    ])
    expect(toldOf({ form: form2019, cells: { ...cells, 'disclosure.licence.decisions': 71 } })).toEqual([])
  })

  test('made, but not opened', () => {
    const made = { 'disclosure.normative.made': 8 }
    expect(toldOf({ form: form2019, cells: made })).toEqual([['plausible.opened', 'disclosure.normative.opened']])
    expect(toldOf({ form: form2019, cells: { ...made, 'disclosure.normative.opened': 1 } })).toEqual([])
  })

  test('an amount that cannot be in 万元', () => {
    const amount = (value: number, organisation: string) =>
      toldOf({ organisation, cells: { 'disclosure.fee.amount': value } })
    expect(amount(792062, '云渡街道办事处')).toEqual([['plausible.amount', 'disclosure.fee.amount']])
    expect(amount(792062, '临江市人民政府')).toEqual([])
    expect(amount(792.0622, '云渡街道办事处')).toEqual([])
  })

  test('blank and absent cells say nothing', () => {
    const cells = { 'disclosure.normative.issued': 5, 'disclosure.normative.inForce': null }
    expect(toldOf({ cells })).toEqual([])
    expect(
      toldOf({ cells: rules, absent: ['disclosure.rules.issued', 'disclosure.rules.inForce'], organisation: '甲镇' }),
    ).toEqual([])
  })
})
