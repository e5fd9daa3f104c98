import { describe, expect, test } from 'vitest'
import { currentForm } from '../../server/src/forms/forms'
import { blankReport } from '../../server/src/write/blank'
import { findings, part, soundText as text, told } from '../support/changedReport'
import { reportText } from '../support/reportFrom'

describe('empty parts', () => {
  const empty = text.replace(part('六'), '六、其他需要报告的事项\n')

  test('nothing under a heading', () => {
    expect(told(empty)).toEqual(['warning structure.empty-section 六、其他需要报告的事项'])
  })

  test('a signature is no content', () => {
    expect(told(`${empty}\n青溪县水务局\n2022年1月20日\n`)).toEqual([
      'warning structure.empty-section 六、其他需要报告的事项',
    ])
  })

  test.each(['未收取信息处理费', '无.', '1.信息处理费收取情况：没有收取'])('%s above a date is content', (sentence) => {
    expect(findings(`${empty}${sentence}\n2022年1月20日\n`)).toEqual([])
  })

  test.each(['\u00ad', '\u200d \ufeff', '| |', '\n- 12 -', '</strong></p>\n<p>&nbsp;</p>'])(
    '%j is no content',
    (nothing) => {
      expect(told(text.replace(part('六'), `六、其他需要报告的事项${nothing}\n`))).toEqual([
        'warning structure.empty-section 六、其他需要报告的事项',
      ])
    },
  )

  test('nor is how the heading is read', () => {
    const read = empty.replaceAll('公开', '公(gong)开').replace('事项', '事项(xiang)')
    expect(told(read).map((one) => one.split(' ')[1])).toEqual(['structure.empty-section'])
  })

  test.each([
    '上一篇：云水镇2020年政府信息公开工作年度报告',
    '【打印本页】【关闭窗口】',
    '扫一扫在手机打开当前页',
    '附件：1.年度报告.docx',
  ])('neither is %s', (furniture) => {
    expect(told(`${empty}\n${furniture}\n`)).toEqual(['warning structure.empty-section 六、其他需要报告的事项'])
    expect(told(`${text}\n${furniture}\n`)).toEqual([])
  })

  const fifth = (body: string): string => text.replace(part('五'), `五、存在的主要问题及改进情况\n${body}\n\n`)

  test.each([
    '（一）存在的主要问题\n\n（二）改进情况',
    '(一)存在问题\n(二)下一步改进措施',
    '1.存在的问题和不足：\n2.下一步工作打算：',
    '**（一）存在的主要问题**\n\n- 12 -\n\n**（二）改进情况**',
    '<p>（一）存在的主要问题</p><p>（二）改进情况</p>',
    '存在的主要问题',
  ])('sub-headings alone are no content: %j', (body) => {
    const changed = fifth(body)
    expect(findings(changed).map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['structure.empty-section', 'warning', '第五部分“存在的主要问题及改进情况”只有小标题，没有内容'],
    ])
    expect(told(changed)).toEqual(['warning structure.empty-section 五、存在的主要问题及改进情况'])
  })

  test('nor are the five aspects of part one', () => {
    const aspects = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']
    const list = aspects.map((aspect, index) => `（${'一二三四五'[index]}）${aspect}\n`).join('')
    expect(findings(text.replace(part('一'), `一、总体情况\n${list}\n`)).map(({ message }) => message)).toEqual([
      '第一部分“总体情况”只有小标题，没有内容',
    ])
  })

  test('a blank report is not urged on while a table of it is still blank', () => {
    const fill = (tables: readonly string[]) =>
      blankReport({
        form: currentForm,
        organisation: '青溪县水务局',
        year: 2021,
        layout: 'tabs',
        cellText: (address) => (tables.includes(address.split('.')[0]) ? '0' : ''),
      })
    const messages = (changed: string) => findings(changed, 'structure.empty').map(({ message }) => message)
    expect(messages(fill(['disclosure', 'requests']))).toEqual(['第六部分“其他需要报告的事项”没有内容'])
    expect(messages(fill(['disclosure', 'requests', 'disputes']))).toEqual([
      '第一部分“总体情况”只有小标题，没有内容',
      '第五部分“存在的主要问题及改进情况”只有小标题，没有内容',
      '第六部分“其他需要报告的事项”没有内容',
    ])
  })

  test.each([
    '（一）存在的主要问题\n仍有不足\n（二）改进情况',
    '（一）存在的主要问题：无\n（二）改进情况：无',
    '（一）公开的主动性不够\n（二）加强培训',
    '1.存在的问题是人手不足\n2.改进措施是增加人手',
    '存在的主要问题及改进情况均已在上年整改到位',
    '无',
  ])('words are content: %j', (body) => {
    expect(findings(fifth(body))).toEqual([])
  })

  test('a report that is being begun is told gently', () => {
    const begun = reportText({}, { otherwise: '' }).replace(part('六'), '六、其他需要报告的事项\n')
    expect(told(begun)).toEqual(['information structure.empty-section 六、其他需要报告的事项'])
  })
})
