import type { Position } from 'vscode-languageserver-protocol'
import type { Form } from '../../../server/src/forms/form'
import { form2021 } from '../../../server/src/forms/form2021'
import { blankReport } from '../../../server/src/write/blank'

/** Figures by cell address; cells that are not named hold 0. */
export type Figures = Readonly<Record<string, number | string>>

/** Figures that agree with each other: three new applications, one carried in, all but one answered. */
const soundFigures: Figures = {
  'disclosure.normative.issued': 2,
  'disclosure.normative.repealed': 1,
  'disclosure.normative.inForce': 15,
  'disclosure.licence.decisions': 206,
  'disclosure.fee.amount': '31.5',
  'requests.received.person': 21,
  'requests.received.business': 5,
  'requests.received.total': 26,
  'requests.carriedIn.person': 1,
  'requests.carriedIn.total': 1,
  'requests.granted.person': 12,
  'requests.granted.business': 1,
  'requests.granted.total': 13,
  'requests.partial.person': 8,
  'requests.partial.business': 4,
  'requests.partial.total': 12,
  'requests.concluded.person': 20,
  'requests.concluded.business': 5,
  'requests.concluded.total': 25,
  'requests.carriedOut.person': 2,
  'requests.carriedOut.total': 2,
  'disputes.review.upheld': 3,
  'disputes.review.total': 3,
}

const prose: readonly (readonly string[])[] = [
  [
    '门户网站的栏目全年都有专人照看，新的文件当天上网。',
    '申请由窗口统一登记，答复前都经过法制机构过目。',
    '文件公开前逐件审查，旧文件按季清理。',
    '网站改版以后，手机上也能查到全部栏目。',
    '每半年通报一次考核的结果，社会评议的得分有所提高，没有发生责任追究。',
  ],
  [],
  [],
  [],
  ['有的栏目更新不够快。', '把更新的期限写进了值班表。'],
  ['本年度没有收取信息处理费。'],
]

/** A whole report, a row a line with tabs between; sound unless told otherwise. */
export function reportText(changes: Figures = {}, form: Form = form2021): string {
  const figures = { ...soundFigures, ...changes }
  return blankReport({
    form,
    organisation: '清源县桥梁管理局',
    year: 2024,
    layout: 'tabs',
    cellText: (address) => String(figures[address] ?? 0),
    proseText: (part, item) => prose[part - 1][item] ?? '',
  })
}

/** A place in a document, zero-based. */
export function position(line: number, character: number): Position {
  return { line, character }
}
