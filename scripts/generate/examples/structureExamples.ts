import { headingOf, type RuleExample, replaced } from './example'

/** How to break each rule about the structure of a report, by code. */
export const structureExamples: Readonly<Record<string, RuleExample>> = {
  'structure.missing-section': {
    spoil: (text, form) =>
      text
        .slice(0, text.indexOf(headingOf(form, 6)))
        .trimEnd()
        .concat('\n'),
  },
  'structure.duplicate-section': {
    spoil: (text, form) => replaced(headingOf(form, 1), `${headingOf(form, 1)}\n\n${headingOf(form, 1)}`)(text),
  },
  'structure.section-order': {
    spoil(text, form) {
      const fifth = text.indexOf(headingOf(form, 5))
      const sixth = text.indexOf(headingOf(form, 6))
      return `${text.slice(0, fifth)}${text.slice(sixth)}\n${text.slice(fifth, sixth).trimEnd()}\n`
    },
  },
  'structure.heading-number': {
    spoil: (text, form) => replaced(headingOf(form, 5), headingOf(form, 5).replace('五', '四'))(text),
  },
  'structure.heading-wording': {
    spoil: (text, form) => replaced(headingOf(form, 5), '五、存在问题与下步改进打算')(text),
  },
  'structure.numbering': { spoil: replaced('（四）政府信息公开平台建设', '（三）政府信息公开平台建设') },
  'structure.empty-section': {
    spoil: (text, form) => `${text.slice(0, text.indexOf(headingOf(form, 6)))}${headingOf(form, 6)}\n`,
  },
  'structure.title': { spoil: replaced('青禾县水务局2022年政府信息公开工作年度报告', '政府信息公开工作年度报告') },
  'structure.parts-list': { spoil: replaced('六个部分组成', '五个部分组成') },
  'structure.aspects': {
    spoil: replaced('（五）监督保障\n全年组织培训一次，工作考核纳入年度目标，社会评议良好，未发生责任追究。\n', ''),
  },
  'structure.leftover': {
    spoil: (text, form) => replaced(headingOf(form, 2), `${headingOf(form, 2)}\n\n该部分以表格形式报告。`)(text),
  },
  'structure.old-form': {
    spoil: () =>
      [
        '青禾县水务局2022年政府信息公开工作年度报告',
        '',
        '一、概述',
        '全年工作有序推进。',
        '',
        '二、主动公开政府信息的情况',
        '全年主动公开信息86条。',
        '',
        '三、依申请公开政府信息办理情况',
        '全年收到申请13件。',
        '',
        '四、政府信息公开的收费及减免情况',
        '没有收费。',
        '',
        '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
        '没有。',
        '',
        '六、存在的主要问题和改进措施',
        '栏目更新不够及时，将明确专人核对。',
        '',
      ].join('\n'),
  },
}
