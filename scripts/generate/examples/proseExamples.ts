import { type RuleExample, replaced } from './example'

/** How to break each rule about prose, by code. */
export const proseExamples: Readonly<Record<string, RuleExample>> = {
  'prose.cell': { spoil: replaced('申请13件，其中自然人11件', '申请12件，其中自然人10件') },
  'prose.sum': { spoil: replaced('通知公告50条', '通知公告40条') },
  'prose.percent': { spoil: replaced('占92.3%', '占93.2%') },
  'prose.contradiction': {
    spoil: replaced(
      '全年新收到政府信息公开申请13件，其中自然人11件、商业企业2件，全部按期办结',
      '全年未收到政府信息公开申请',
    ),
  },
  'date.year': { spoil: replaced('（二）依申请公开\n全年', '（二）依申请公开\n2021年') },
  'date.period': { spoil: replaced('12月31日', '12月30日') },
  'basis.notice': { spoil: replaced('〔2021〕30号', '〔2019〕60号') },
  'fee.missing': {
    spoil: replaced('本年度收取信息处理费2件，共300元，其中水政科100元、工程科200元。', '无其他需要报告的事项。'),
  },
  'fee.sum': { spoil: replaced('水政科100元', '水政科150元') },
}
