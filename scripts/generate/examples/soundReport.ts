import type { Form } from '../../../server/src/forms/form'
import { blankReport } from '../../../server/src/write/blank'

/** Two applications come in, one from a company; both are answered. The rest follows from the form's equations. */
const figures: Readonly<Record<string, number>> = {
  'requests.received.person': 11,
  'requests.received.business': 2,
  'requests.granted.person': 10,
  'requests.granted.business': 2,
  'requests.partial.person': 1,
  'disputes.review.upheld': 1,
  'disclosure.licence.decisions': 46,
  'disclosure.normative.issued': 2,
  'disclosure.normative.inForce': 9,
  'disclosure.normative.made': 2,
  'disclosure.normative.opened': 2,
  'disclosure.normative.cumulative': 9,
  'disclosure.licence.previous': 31,
  'disclosure.licence.change': 4,
}

const prose: Readonly<Record<string, string>> = {
  '1.0': '全年在门户网站发布信息86条，其中通知公告50条、政策文件36条。',
  '1.1': '全年新收到政府信息公开申请13件，其中自然人11件、商业企业2件，全部按期办结。予以公开12件，占92.3%。',
  '1.2': '对已公开的文件逐件清理，更新目录两次。',
  '1.3': '改版门户网站的公开专栏，增设检索入口。',
  '1.4': '全年组织培训一次，工作考核纳入年度目标，社会评议良好，未发生责任追究。',
  '5.0': '部分栏目更新不够及时。',
  '5.1': '明确专人每周核对栏目，逾期未更新的予以通报。',
  '6.0': '本年度收取信息处理费2件，共300元，其中水政科100元、工程科200元。',
}

/** A report with nothing wrong in it, for the examples of the rules' pages. */
export function soundReport(form: Form, cells: Readonly<Record<string, string>> = {}): string {
  const year = form.since + 1
  const values = computed(form)
  const text = blankReport({
    form,
    organisation: '青禾县水务局',
    year,
    layout: 'tabs',
    cellText: (address, index) => cells[address] ?? String(values[index]),
    proseText: (part, item) => prose[`${part}.${item}`] ?? '',
  })
  return text.replace('\n', `\n\n${preamble(form, year)}\n`)
}

function preamble(form: Form, year: number): string {
  const list = form.parts.map((part) => part.heading.text).join('、')
  return [
    `本报告依照《${form.notice.title.replace(/^.*?《|》.*$/g, '')}》（${form.notice.number}）编写，由${list}六个部分组成。`,
    `数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
  ].join('')
}

/** The figures with every total and carried number that the form's equations ask for. */
function computed(form: Form): readonly number[] {
  const values = form.cells.map(({ address }) => figures[address] ?? 0)
  const sums = form.compiledEquations.filter(({ family }) => family.code !== 'identity.balance')
  // Twice: column totals need row totals first, and the other way round.
  for (const { left, target } of [...sums, ...sums]) {
    values[target] = left.reduce((sum, cell) => sum + values[cell], 0)
  }
  return values
}
