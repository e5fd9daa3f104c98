import { describe, expect, test } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { findingsOf } from '../support/findings'
import { type ProseWishes, proseReport } from '../support/proseReport'

function toldOf(wishes: ProseWishes): readonly (readonly [string, string])[] {
  return findingsOf(proseReport([], wishes), 'plausible').map(({ code, cells }) => [code, cells[0]] as const)
}

function messageOf(wishes: ProseWishes): string | undefined {
  return findingsOf(proseReport([], wishes), 'plausible')[0]?.message
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

  test('messages name columns as the form does', () => {
    expect(messageOf({ cells: { 'disclosure.normative.issued': 5, 'disclosure.normative.inForce': 3 } })).toBe(
      '表二『行政规范性文件』现行有效 3 件，少于本年制发 5 件减废止 0 件',
    )
    expect(messageOf({ form: form2019, cells: { 'disclosure.normative.made': 8 } })).toBe(
      '表二『规范性文件』本年新制作 8 件，新公开为 0，请核对',
    )
    const licence = { previous: 79, change: -9, decisions: 70 }
    const cells = Object.fromEntries(Object.entries(licence).map(([id, n]) => [`disclosure.licence.${id}`, n]))
    expect(messageOf({ form: form2019, cells })).toBe(
      '表二『行政许可』的处理决定数量 70 恰为上一年项目数量与增减之和；此栏应填本年办理的件数，请核对',
    )
    expect(messageOf({ organisation: '云渡街道办事处', cells: { 'disclosure.fee.amount': 792062 } })).toBe(
      '表二『行政事业性收费』的金额为 792062，若以万元计则过大，请核对单位是否为元',
    )
    expect(
      messageOf({
        form: form2019,
        organisation: '云渡街道办事处',
        cells: { 'disclosure.procurement.amount': 792062 },
      }),
    ).toBe('表二『政府集中采购』的金额为 792062，若以万元计则过大，请核对单位是否为元')
    const rules = { 'disclosure.rules.issued': 1, 'disclosure.rules.inForce': 1 }
    expect(messageOf({ organisation: '石浦镇人民政府', cells: rules })).toMatch(
      /^石浦镇人民政府一般没有规章制定权，此处的规章为 1，/,
    )
  })

  test('blank and absent cells say nothing', () => {
    const cells = { 'disclosure.normative.issued': 5, 'disclosure.normative.inForce': null }
    expect(toldOf({ cells })).toEqual([])
    expect(
      toldOf({ cells: rules, absent: ['disclosure.rules.issued', 'disclosure.rules.inForce'], organisation: '甲镇' }),
    ).toEqual([])
  })
})
