import type { Form, TableId } from '../../../server/src/forms/form'
import { formOfYear } from '../../../server/src/forms/forms'
import { type Body, randomBody } from './bodies'
import { randomFigures, randomScale, type Scale } from './figures'
import { fillerText } from './filler'
import { randomHeadings, randomTitle } from './headings'
import { randomWordings } from './labels'
import type { Paragraph, PartModel, ReportModel, RowModel, TableModel } from './model'
import { plain } from './pieces'
import type { Random } from './random'
import {
  createFigures,
  disputeSentences,
  documentSentences,
  type Figures,
  feeSentences,
  prose,
  publishedSentences,
  requestSentences,
} from './statements'
import { plainValues, printValue, randomValueHabits, type ValueHabits } from './values'

/** What a caller may fix; the rest is chosen at random. */
export interface ReportWishes {
  readonly year?: number
  readonly scale?: Scale
  /** Official headings, labels and plain numbers only. */
  readonly plain?: boolean
  /** Blank cells are printed as a mark, for layouts in which nothing vanishes. */
  readonly visibleBlanks?: boolean
}

/** A report in which everything agrees: no rule has a reason to speak at warning or above. */
export function randomReport(random: Random, wishes: ReportWishes = {}): ReportModel {
  const year = wishes.year ?? random.pick([2019, 2020, 2020, 2021, 2022, 2023, 2024, 2025])
  const form = formOfYear(year)
  if (!form) throw new Error(`no form for ${year}`)
  const body = randomBody(random)
  const values = randomFigures(form, wishes.scale ?? randomScale(random), random)
  const habits = wishes.plain ? plainValues : randomValueHabits(random, wishes.visibleBlanks)
  const figures = createFigures(form, values)
  return {
    form,
    year,
    organisation: body.name,
    title: randomTitle(body.name, year, random).map((line) => [plain(line)]),
    preamble: randomPreamble(body, year, form, random),
    parts: randomParts(form, figures, body, random),
    closing: random.chance(0.3) ? [prose(body.name), prose(`${year + 1}年1月${random.int(4, 28)}日`)] : [],
    cells: form.cells.map((cell) => printValue(values[cell.index], cell, habitsFor(cell.table, habits), random)),
    tables: allRows(form),
    wordings: wishes.plain ? new Map() : randomWordings(form, year, random),
  }
}

/** Units and signs belong to table 二; the others are printed with the same habit of blanks. */
function habitsFor(table: TableId, habits: ValueHabits): ValueHabits {
  return table === 'disclosure' ? habits : { ...habits, unit: '' }
}

function allRows(form: Form): Record<TableId, TableModel> {
  const rowsOf = (id: TableId): TableModel => ({
    rows: form.rows.filter((row) => row.table.id === id).map((row): RowModel => ({ row, given: row.columns.length })),
  })
  return { disclosure: rowsOf('disclosure'), requests: rowsOf('requests'), disputes: rowsOf('disputes') }
}

function randomPreamble(body: Body, year: number, form: Form, random: Random): Paragraph[] {
  if (random.chance(0.4)) return []
  const names = form.parts.map((part) => part.heading.text)
  const paragraphs = [
    prose(
      random.pick([
        `依照《中华人民共和国政府信息公开条例》和${form.notice.number}的要求编写本报告。`,
        '按照《中华人民共和国政府信息公开条例》第五十条，现公布本机关年度报告。',
      ]),
    ),
  ]
  if (random.chance(0.5)) paragraphs.push(prose(`全文包括${names.join('、')}六个部分。`))
  if (random.chance(0.6)) {
    paragraphs.push(prose(`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`))
  }
  if (random.chance(0.3)) paragraphs.push(prose(`电子版可在${body.name}网站下载，联系电话：0000-12345678。`))
  return paragraphs
}

function randomParts(form: Form, figures: Figures, body: Body, random: Random): PartModel[] {
  const headings = randomHeadings(random)
  return form.parts.map((part, number) => ({
    number: part.number,
    numeral: `${part.numeral}、`,
    heading: headings[number],
    before: proseOf(part.number, figures, body, random),
    table: part.table ?? null,
    after: [],
  }))
}

function proseOf(part: number, figures: Figures, body: Body, random: Random): Paragraph[] {
  if (part === 1) return partOne(figures, body, random)
  if (part === 5) return partFive(random)
  if (part === 6) return [figures.form.id === '2019' ? prose('无。') : feeSentences(random)]
  return []
}

function partOne(figures: Figures, body: Body, random: Random): Paragraph[] {
  const requests = [...requestSentences(figures, body.self, random), ...disputeSentences(figures, random)]
  const documents = figures.form.id === '2021' && random.chance(0.4) ? documentSentences(figures) : []
  const aspects: readonly (readonly [string, Paragraph])[] = [
    ['主动公开', [...publishedSentences(body.self, random), ...documents, plain(fillerText('publish', random))]],
    ['依申请公开', requests],
    ['政府信息管理', prose(fillerText('management', random))],
    ['政府信息公开平台建设', prose(fillerText('platform', random))],
    ['监督保障', prose(fillerText('supervision', random))],
  ]
  const numerals = '一二三四五'
  if (random.chance(0.5))
    return aspects.map(([name, text], number) => [plain(`（${numerals[number]}）${name}。`), ...text])
  return aspects.flatMap(([name, text], number) => [prose(`（${numerals[number]}）${name}`), text])
}

function partFive(random: Random): Paragraph[] {
  const problem = fillerText('problem', random)
  const improvement = fillerText('improvement', random)
  if (random.chance(0.5)) return [prose(problem), prose(improvement)]
  return [prose('（一）存在的主要问题'), prose(problem), prose('（二）改进情况'), prose(improvement)]
}
