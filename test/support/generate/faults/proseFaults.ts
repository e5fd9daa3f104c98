import type { Paragraph, ReportModel } from '../model'
import { prose } from '../prose/numbers'
import type { Random } from '../random'
import { figureAt, withParagraph, withPart } from './change'
import { type Fault, needsFigures, type Planted } from './fault'

/** A number of the prose that agrees with a cell is changed. */
const cellNumber: Fault = {
  name: 'number in prose changed',
  hiddenIn: needsFigures,
  plant: (model, random) => plantNumber(model, random, 'prose.cell'),
}

/** A number of the prose that agrees with others of its sentence is changed. */
const sumNumber: Fault = {
  name: 'sum in prose changed',
  plant: (model, random) => plantNumber(model, random, 'prose.sum') ?? plantNumber(model, random, 'fee.sum'),
}

function plantNumber(model: ReportModel, random: Random, code: string): Planted | null {
  const places = model.parts.flatMap((part) =>
    part.before.flatMap((paragraph, line) =>
      paragraph.flatMap((piece, at) =>
        piece.tie?.codes[0] === code ? [{ part: part.number, line, at, tie: piece.tie }] : [],
      ),
    ),
  )
  if (places.length === 0) return null
  const place = random.pick(places)
  if (place.tie.value === 0 && !printsZeros(model)) return null
  const value = place.tie.value + random.int(1, 9)
  // A statement about requests may mean 新收 or 新收+结转: what agrees with the other reading is no fault.
  if (value === figureAt(model, 'requests.received.total') + figureAt(model, 'requests.carriedIn.total')) return null
  const change = (paragraph: Paragraph, line: number): Paragraph =>
    line === place.line
      ? paragraph.map((piece, at) => (at === place.at ? { text: String(value), mark: true } : piece))
      : paragraph
  return {
    model: withPart(model, place.part, (part) => ({ ...part, before: part.before.map(change) })),
    expected: { codes: place.tie.codes },
  }
}

/** Where every zero of table 二 is left blank the table says nothing that a number could disagree with. */
function printsZeros({ form, cells }: ReportModel): boolean {
  return form.cells.some(({ table, index }) => table === 'disclosure' && cells[index].value === 0)
}

const contradiction: Fault = {
  name: 'prose contradicts the table',
  hiddenIn: needsFigures,
  plant: (model, random) => {
    const open = figureAt(model, 'requests.carriedOut.total') > 0
    const received = figureAt(model, 'requests.received.total') > 0
    const corrected = figureAt(model, 'disputes.review.corrected') > 0
    const sentences = [
      ...(open ? ['全年收到的申请已全部办结。'] : []),
      ...(received ? ['全年未收到政府信息公开申请。'] : []),
      ...(corrected ? ['政府信息公开行政复议均获维持。'] : []),
    ]
    if (sentences.length === 0) return null
    return {
      model: withParagraph(model, 1, random.pick(sentences)),
      expected: { codes: ['prose.contradiction', 'prose.cell'] },
    }
  },
}

const percent: Fault = {
  name: 'percentage wrong',
  plant: (model, random) => {
    const concluded = figureAt(model, 'requests.concluded.total')
    const granted = figureAt(model, 'requests.granted.total')
    if (concluded < 10) return null
    const right = (granted / concluded) * 100
    const wrong = (right > 50 ? right - random.int(3, 30) : right + random.int(3, 30)).toFixed(1)
    const sentence = `办结的${concluded}件申请中，予以公开${granted}件，占${wrong}%。`
    return { model: withParagraph(model, 1, sentence), expected: { codes: ['prose.percent'], marked: true } }
  },
}

const staleYear: Fault = {
  name: 'year of last year',
  plant: (model, random) => {
    const year = model.year - 1
    const sentence = random.pick([
      `${year}年，本机关主动公开政府信息，回应群众关切。`,
      `${year}年度，本机关认真做好政府信息公开各项工作。`,
      `截至${year}年12月31日，本机关在网站公开信息${random.int(20, 400)}条。`,
      `现将${year}年政府信息公开工作情况报告如下。`,
    ])
    return { model: withParagraph(model, 1, sentence), expected: { codes: ['date.year'], marked: true } }
  },
}

const periodYear: Fault = {
  name: 'period of another year',
  plant: (model) => {
    const year = model.year - 1
    return withPeriod(model, `${year}年1月1日起至${year}年12月31日止`, ['date.year', 'date.period'])
  },
}

const periodEnd: Fault = {
  name: 'period ends early',
  plant: (model, random) => {
    const period = random.pick([
      [1, 1, 12, 21],
      [1, 1, 12, 30],
      [1, 1, 11, 30],
      [1, 2, 12, 31],
      [2, 1, 12, 31],
    ])
    const [fromMonth, fromDay, toMonth, toDay] = period
    const dates = `${model.year}年${fromMonth}月${fromDay}日起至${model.year}年${toMonth}月${toDay}日止`
    return withPeriod(model, dates, ['date.period'])
  },
}

function withPeriod(model: ReportModel, period: string, codes: readonly string[]) {
  const others = model.preamble.filter((paragraph) => !paragraph[0].text.includes('统计期限'))
  const paragraph: Paragraph = [{ text: `本报告所列数据的统计期限自${period}。`, mark: true }]
  return { model: { ...model, preamble: [...others, paragraph] }, expected: { codes, marked: true } }
}

/** The title names another year than the rest of the report. */
const titleYear: Fault = {
  name: 'title of another year',
  plant: (model, random) => {
    if (!model.preamble.some((paragraph) => paragraph[0].text.includes(`${model.year}年1月1日`))) return null
    const year = model.year + random.pick([-1, 1])
    if (year < 2019) return null
    return {
      model: { ...model, title: [[{ text: `${model.organisation}${year}年政府信息公开工作年度报告`, mark: true }]] },
      expected: { codes: ['date.year', 'date.period'] },
    }
  },
}

const oldNotice: Fault = {
  name: 'notice of the other form',
  plant: (model, random) => {
    if (model.form.id === '2019') return null
    const notice = random.pick([
      '国办公开办函〔2019〕60号',
      '国办公开办涵〔2021〕30号',
      '国办发〔2021〕30号',
      '国办公开办函〔2012〕30号',
      '国办公开办函〔2021〕60号',
      '国办公开办函[2021]3号',
    ])
    const others = model.preamble.filter((paragraph) => !paragraph[0].text.includes('号的要求'))
    const paragraph: Paragraph = [
      { text: `依照《中华人民共和国政府信息公开条例》和${notice}的要求编写本报告。`, mark: true },
    ]
    return {
      model: { ...model, preamble: [paragraph, ...others] },
      expected: { codes: ['basis.notice'], marked: true },
    }
  },
}

const noFee: Fault = {
  name: 'fee not mentioned',
  plant: (model) => {
    if (model.form.id === '2019') return null
    const before: Paragraph[] = [prose('无其他需要报告的事项。')]
    return { model: withPart(model, 6, (part) => ({ ...part, before })), expected: { codes: ['fee.missing'] } }
  },
}

/** Faults of sentences: numbers, years, periods, sources. */
export const proseFaults: readonly Fault[] = [
  cellNumber,
  sumNumber,
  contradiction,
  percent,
  staleYear,
  periodYear,
  periodEnd,
  titleYear,
  oldNotice,
  noFee,
]
