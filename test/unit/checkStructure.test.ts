import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { currentForm } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'
import { findings, part, soundText as text, told } from '../support/changedReport'

test('a report without fault is silent', () => {
  expect(told(text)).toEqual([])
})

describe('parts', () => {
  test('a missing part is told at the part before its place', () => {
    expect(told(text.replace(part('五'), ''))).toEqual([
      'error structure.missing-section 四、政府信息公开行政复议、行政诉讼情况',
    ])
    expect(findings(text.replace(part('一'), ''))[0].message).toBe('缺少第一部分“总体情况”')
  })

  test('a missing part with a table is one message, not one for its table, too', () => {
    const changed = text.replace(part('三'), '')
    expect(told(changed)).toEqual(['error structure.missing-section 二、主动公开政府信息情况'])
    expect(findings(changed, 'table.')).toEqual([])
  })

  test('a part whose heading is lost but whose table is there is not missing', () => {
    const changed = text.replace('三、收到和处理政府信息公开申请情况\n', '')
    expect(told(changed)).toEqual([])
  })

  test('a heading that stands twice', () => {
    const changed = text.replace('五、', '五、存在的主要问题及改进情况\n\n五、')
    expect(told(changed)).toEqual(['warning structure.duplicate-section 五、存在的主要问题及改进情况'])
    expect(findings(changed)[0].related[0].message).toBe('第一次出现在这里')
  })

  test('only the part that would have to move is out of order', () => {
    const five = part('五')
    const changed = text.replace(five, '').replace('二、', `${five}二、`)
    expect(told(changed)).toEqual(['warning structure.section-order 五、存在的主要问题及改进情况'])
    expect(findings(changed)[0].message).toBe('第五部分“存在的主要问题及改进情况”应在第四部分之后')
  })
})

describe('headings', () => {
  test.each([
    ['', '六、其他', '第六部分“其他需要报告的事项”的标题缺少序号“六、”', '其他需要报告的事项'],
    ['五、', '六、其他', '第六部分“其他需要报告的事项”的序号应为“六、”，文中为“五、”', '五、'],
    ['6、', '六、其他', '第六部分“其他需要报告的事项”的序号应为“六、”，文中为“6、”', '6、'],
  ])('numbered %j', (numeral, heading, message, marked) => {
    const changed = text.replace(heading, `${numeral}其他`)
    const [finding, ...others] = findings(changed)
    expect(others).toEqual([])
    expect(finding.message).toBe(message)
    expect(changed.slice(finding.start, finding.end)).toBe(marked)
  })

  test('numbers that only a missing part throws off are not told', () => {
    const changed = text.replace(part('四'), '').replace('\n五、', '\n四、').replace('\n六、', '\n五、')
    expect(told(changed)).toEqual(['error structure.missing-section 三、收到和处理政府信息公开申请情况'])
  })

  test('a number that is another part’s, on words that are nobody’s', () => {
    const changed = text.replace('五、存在的主要问题及改进情况', '三、工作中存在的不足及下一步整改打算')
    expect(told(changed)).toEqual([
      'warning structure.heading-number 三、',
      'information structure.heading-wording 工作中存在的不足及下一步整改打算',
    ])
    expect(told(text.replace('五、存在的', '七、工作中存在的'))).toEqual([
      'warning structure.heading-number 七、',
      'information structure.heading-wording 工作中存在的主要问题及改进情况',
    ])
  })

  const numbered = (manner: (numeral: string, number: number) => string) =>
    currentForm.parts.reduce(
      (sofar, { numeral, number, heading }) =>
        sofar.replace(`${numeral}、${heading.text}`, manner(numeral, number) + heading.text),
      text,
    )

  test.each([['第一部分　'], ['（一）']])('numbered in another manner: %s', (manner) => {
    expect(told(numbered((numeral) => manner.replace('一', numeral)))).toEqual([])
  })

  test('numbered 1. to 6. throughout', () => {
    expect(told(numbered((_, number) => `${number}.`))).toEqual(
      currentForm.parts.map(({ number }) => `warning structure.heading-number ${number}.`),
    )
  })

  test('a short wording without number heads the part whose table stands below it', () => {
    expect(told(text.replace('二、主动公开政府信息情况', '主动公开情况'))).toEqual([
      'warning structure.heading-number 主动公开情况',
    ])
    expect(told(text.replace('本年按计划', '主动公开情况\n本年按计划'))).toEqual([])
    const withoutTable = text.replace(part('二'), '主动公开情况\n')
    expect(told(withoutTable)).toEqual(['warning structure.heading-number 主动公开情况'])
  })

  test('words of its own are worth a word, accepted wordings are not', () => {
    expect(told(text.replace('存在的主要问题及改进情况', '存在的主要问题及改情况'))).toEqual([
      'information structure.heading-wording 存在的主要问题及改情况',
    ])
    expect(told(text.replace('存在的主要问题及改进情况', '存在的问题及改进措施'))).toEqual([])
  })

  test.each([
    ['总体情况', '总休情况'],
    ['主动公开政府信息情况', '主功公开政府信息情况'],
    ['其他需要报告的事项', '其她需要报告的事项'],
  ])('one wrong character does not hide a part: %s', (official, written) => {
    expect(told(text.replace(`、${official}`, `、${written}`))).toEqual([
      `information structure.heading-wording ${written}`,
    ])
  })
})

describe('numbering', () => {
  const body = (items: string): string => text.replace(part('五'), `五、存在的主要问题及改进情况\n\n${items}\n\n`)

  test.each([
    ['（一）甲事\n做了。\n（二）乙事\n做了。\n（二）丙事\n做了。', '小标题（二）重复，此处应为（三）'],
    ['（一）甲事\n做了。\n（三）乙事\n做了。', '小标题编号不连续，此处应为（二），文中为（三）'],
    ['（二）甲事\n做了。\n（三）乙事\n做了。', '小标题编号不连续，此处应为（一），文中为（二）'],
    ['（一）甲事\n一是做了，二是做好了。\n（三）乙事\n做了。', '小标题编号不连续，此处应为（二），文中为（三）'],
    ['（一）甲事\n做了。\n（一）乙事\n做了。\n（三）丙事\n做了。', '小标题（一）重复，此处应为（二）'],
    ['（一）甲事\n做了。\n（一）乙事\n做了。', '小标题（一）重复，此处应为（二）'],
    ['（一）甲事\n1、做了。\n2、做好了。\n（一）乙事\n1、做了。', '小标题（一）重复，此处应为（二）'],
    ['1.甲事做了。\n2.乙事做了。\n2.丙事做了。\n3.丁事做了。', '小标题“2”重复，此处应为“3”'],
    ['1.甲事做了。\n1.乙事做了。\n2.丙事做了。', '小标题“1”重复，此处应为“2”'],
  ])('%j', (items, message) => {
    expect(findings(body(items)).map((finding) => finding.message)).toEqual([message])
  })

  test('a number is not within a longer one: （十二） is no （二）', () => {
    const numerals = ['一', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
    const list = numerals.map((numeral) => `（${numeral}）甲事\n做了。`).join('\n')
    expect(findings(body(list)).map((finding) => finding.message)).toEqual([
      '小标题编号不连续，此处应为（二），文中为（三）',
    ])
  })

  test('the rest of the list is numbered through', () => {
    const [finding] = findings(body('（一）甲\n（二）乙\n（二）丙\n（三）丁'))
    const [repair] = finding.repairs
    expect(repair.kind === 'replace' && repair.edits.map((edit) => edit.text)).toEqual(['三', '四'])
  })

  test.each([
    ['（一）甲事\n做了。\n（二）乙事\n做了。\n（一）丙事\n做了。\n（二）丁事\n做了。'],
    ['1.甲事\n（一）做了。\n2.乙事\n（一）做了。'],
    ['一是甲事\n（一）做了。\n二是乙事\n（一）做了。'],
    ['（一）甲事，做了。（二）乙事，做了。\n（三）丙事，做了。'],
    ['一）甲事\n做了。\n（二）乙事\n做了。'],
    ['1.甲事\n2.乙事\n5.丙事'],
    ['1.甲事\n1.乙事\n1.丙事'],
    ['不足：\n1.甲事\n改进：\n1.乙事\n2.丙事'],
    ['1.5万人次参加。\n1.5万人次参加。'],
  ])('quiet: %j', (items) => {
    expect(findings(body(items))).toEqual([])
  })
})

describe('title', () => {
  const official = '青溪县水务局2021年政府信息公开工作年度报告'

  test.each([
    ['青溪县水务局政府信息公开工作年度报告', 'warning', '标题缺少年份'],
    ['2021年政府信息公开工作年度报告', 'information', '标题缺少机关名称'],
  ])('%s', (title, severity, message) => {
    const changed = text.replace(official, title)
    expect(findings(changed).map((finding) => [finding.severity, finding.message])).toEqual([[severity, message]])
  })

  test.each([
    ['青溪县水务局2021年政府信息公开工作年度报告全文'],
    ['青溪县水务局\n政府信息公开工作年度报告\n（2021年1月1日至12月31日）'],
  ])('nothing about %j', (title) => {
    expect(findings(text.replace(official, title))).toEqual([])
  })

  test('no title', () => {
    expect(findings(text.replace(`${official}\n`, '')).map((finding) => finding.code)).toEqual(['structure.title'])
  })
})

describe('list of the parts', () => {
  const preamble = (sentence: string): string => text.replace('\n\n', `\n\n${sentence}\n\n`)
  const names =
    '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项'

  test.each([
    [`本报告由${names}六部分组成。`, '编制说明写为“六部分”，但没有列出“政府信息公开行政复议、行政诉讼情况”'],
    [`本报告由${names}五个部分组成。`, '年度报告由 6 个部分组成，编制说明写为“五个部分”'],
  ])('%s', (sentence, message) => {
    expect(findings(preamble(sentence)).map((finding) => finding.message)).toEqual([message])
  })

  test('a list of the parts right above the first of them', () => {
    const lines = currentForm.parts.map(({ numeral, heading }) => `${numeral}、${heading.text}`)
    for (const end of ['', '……3', '...... 3']) {
      const changed = preamble(lines.map((line) => line + end).join('\n\n'))
      expect(checkDocument(readDocument(changed)).map(({ code }) => code)).toEqual([])
    }
  })

  test('a table of contents above it is not part of it', () => {
    const contents = ['一、总体情况 1', '二、主动公开政府信息情况 2', '六、其他需要报告的事项 6'].join('\n')
    const list = `全文包括${names.replace('、其他需要报告的事项', '')}等六个部分。`
    expect(findings(preamble(`目录\n${contents}\n${list}`)).map((finding) => finding.message)).toEqual([
      '编制说明写为“六个部分”，但没有列出“政府信息公开行政复议、行政诉讼情况”、“其他需要报告的事项”',
    ])
  })

  test('broken over lines it is no title', () => {
    const lines = `全文包括${names.replace('的事项', '')}\n的事项六个部分。`
    expect(findings(preamble(lines)).map((finding) => finding.message)).toEqual([
      '编制说明写为“六个部分”，但没有列出“政府信息公开行政复议、行政诉讼情况”',
    ])
  })

  test('in another order', () => {
    const [first, second, ...rest] = currentForm.parts.map(({ heading }) => heading.text)
    const messages = findings(preamble(`全文包括${[second, first, ...rest].join('、')}等六个部分。`)).map(
      (finding) => finding.message,
    )
    expect(messages).toEqual(['编制说明写为“六个部分”，所列各部分的顺序与格式不同'])
  })

  test('quiet where it is right, or speaks of something else', () => {
    const all = names.replace('存在的', '政府信息公开行政复议、行政诉讼情况、存在的')
    expect(told(preamble(`本报告由${all}六个部分组成。`))).toEqual([])
    expect(told(preamble('目录由五个部分组成，分别由五个科室负责。'))).toEqual([])
    const ordinal = currentForm.parts.map(({ numeral, heading }) => `第${numeral}部分为${heading.text}`)
    expect(told(preamble(`${ordinal.join('，')}。`))).toEqual([])
    expect(told(preamble(`${names}等12个部分。`))).toEqual([])
  })
})

test('a report older than the forms gets one message and no other', () => {
  const old = [
    '青溪县水务局2016年政府信息公开工作年度报告',
    '一、概述',
    '本年继续推进各项工作。',
    '二、主动公开政府信息情况',
    '公开信息若干条。',
    '三、依申请公开政府信息情况',
    '没有收到申请。',
    '四、政府信息公开的收费及减免情况',
    '没有收费。',
    '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
    '没有发生。',
    '六、存在的主要问题及改进情况',
    '将继续改进。',
  ].join('\n\n')
  expect(checkDocument(readDocument(old)).map((finding) => finding.code)).toEqual(['structure.old-form'])
})

test('a text that is no report gets no message', () => {
  expect(checkDocument(readDocument('今天天气很好。\n一、总体情况\n没有什么。'))).toEqual([])
})
