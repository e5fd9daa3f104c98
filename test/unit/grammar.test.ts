import { describe, expect, it } from 'vitest'
import { forms } from '../../server/src/forms/forms'
import { tokenizeLine } from '../support/tokenize'

const figure = (text: string) => ({ text, scope: 'constant.numeric' })

describe('the grammar', () => {
  it('colours a title with its body and year', async () => {
    expect(await tokenizeLine('云溪县水利局2025年政府信息公开工作年度报告')).toEqual([
      { text: '云溪县水利局', scope: 'entity.name.section.organisation' },
      { text: '2025', scope: 'constant.numeric.year' },
      { text: '年政府信息公开工作年度报告', scope: 'markup.heading.1' },
    ])
  })

  it('colours the headings of all parts', async () => {
    for (const part of forms.flatMap((form) => form.parts)) {
      const tokens = await tokenizeLine(`${part.numeral}、${part.heading.text}`)
      expect(tokens.map(({ scope }) => scope)).toEqual(['punctuation.definition.heading', 'entity.name.section.part'])
    }
  })

  it('colours a sub-heading', async () => {
    expect(await tokenizeLine('（二）依申请公开')).toEqual([
      { text: '（二）', scope: 'punctuation.definition.heading' },
      { text: '依申请公开', scope: 'entity.name.section' },
    ])
  })

  it('colours every row label of every form, in a row of tabs, in a row of bars, alone and before figures', async () => {
    for (const { definition } of forms.flatMap((form) => form.rows)) {
      const scope = definition.total ? 'keyword.control.total' : 'variable.other.row'
      const label = { text: definition.label.text, scope }
      const { text } = definition.label
      expect(await tokenizeLine(`${text}\t\t3\t`)).toEqual([label, figure('3')])
      expect((await tokenizeLine(`| ${text} | 3 |`))[1]).toEqual(label)
      expect(await tokenizeLine(`\t${text}`)).toEqual([label])
      expect((await tokenizeLine(`${text} 3 0`))[0]).toEqual(label)
    }
  })

  it('takes labels with narrow brackets and with spaces inside', async () => {
    expect(await tokenizeLine('(一) 予以公开\t1')).toEqual([
      { text: '(一) 予以公开', scope: 'variable.other.row' },
      figure('1'),
    ])
  })

  it('colours heads, groups and captions', async () => {
    expect(await tokenizeLine('第二十条第（一）项')).toEqual([
      { text: '第二十条第（一）项', scope: 'entity.name.function.caption' },
    ])
    expect(await tokenizeLine('信息内容\t本年制发件数')).toEqual([
      { text: '信息内容', scope: 'entity.name.type.column' },
      { text: '本年制发件数', scope: 'entity.name.type.column' },
    ])
    expect((await tokenizeLine('三、本年度办理结果\t（一）予以公开\t\t1'))[0]).toEqual({
      text: '三、本年度办理结果',
      scope: 'entity.name.type.group',
    })
  })

  it('colours figures, blanks and bars', async () => {
    expect(await tokenizeLine('规章\t12\t/\t-3\t１８．５')).toEqual([
      { text: '规章', scope: 'variable.other.row' },
      figure('12'),
      { text: '/', scope: 'constant.language.blank' },
      figure('-3'),
      figure('１８．５'),
    ])
  })

  it('leaves labels alone in prose', async () => {
    expect(await tokenizeLine('全年办理行政许可三百余件，其他事项另行报告。')).toEqual([])
  })

  it('is quick on a line of 100 000 characters', async () => {
    const started = performance.now()
    await tokenizeLine('规章\t0\t'.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
