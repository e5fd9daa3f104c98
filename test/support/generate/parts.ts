import type { Form } from '../../../server/src/forms/form'
import type { Body } from './bodies'
import { fillerText } from './filler'
import { randomHeadings } from './headings'
import type { Paragraph, PartModel } from './model'
import { plain } from './pieces'
import { type Figures, prose } from './prose/numbers'
import { disputeSentences, documentSentences, feeSentences, publishedSentences } from './prose/others'
import { requestSentences } from './prose/requests'
import type { Random } from './random'

/** What stands before part 一; often nothing. */
export function randomPreamble(body: Body, year: number, form: Form, random: Random): Paragraph[] {
  if (random.chance(0.4)) return []
  const names = form.parts.map((part) => part.heading.text)
  const paragraphs = [
    prose(
      random.pick([
        `依照《中华人民共和国政府信息公开条例》和${form.notice.number}的要求编写本报告。`,
        '按照《中华人民共和国政府信息公开条例》第五十条，现公布本机关年度报告。',
        '根据《中华人民共和国政府信息公开条例》（国务院令第711号）等规定，编成此报告。',
      ]),
    ),
  ]
  const list = random.pick([names.join('、'), names.join('，'), names.map((name) => `“${name}”`).join('')])
  if (random.chance(0.5))
    paragraphs.push(prose(`${random.pick(['全文包括', '本报告由', '报告分为'])}${list}六个部分。`))
  if (random.chance(0.6)) paragraphs.push(prose(period(year, random)))
  if (random.chance(0.3)) paragraphs.push(prose(`电子版可在${body.name}网站下载，联系电话：0000-12345678。`))
  return paragraphs
}

/** The period; sometimes with the characters lost that some pages lose in extraction, which is nobody's mistake. */
function period(year: number, random: Random): string {
  return random.pick([
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `本报告数据除特别说明外，统计期限为${year}年1月1日至12月31日。`,
    `本报告中所列数据的统计期限自 ${year} 年 1 月 1 日起，到 ${year} 年 12 月 31 日止。`,
    `本报告所列数据的统计期限自${year}11日起至${year}1231日止。`,
  ])
}

/** The six parts with prose that agrees with the figures. */
export function randomParts(figures: Figures, body: Body, year: number, random: Random): PartModel[] {
  const headings = randomHeadings(random)
  const space = random.chance(0.05) ? ' ' : ''
  const later = random.chance(0.15)
  return figures.form.parts.map((part, number) => ({
    number: part.number,
    numeral: `${part.numeral}、${space}`,
    heading: headings[number],
    before: proseOf(part.number, figures, body, year, later, random),
    table: part.table ?? null,
    after: [],
  }))
}

/** `later`: what belongs to requests and disputes stands with their tables, not in part 一. */
function proseOf(
  part: number,
  figures: Figures,
  body: Body,
  year: number,
  later: boolean,
  random: Random,
): Paragraph[] {
  if (part === 1) return partOne(figures, body, year, later, random)
  if (part === 3 && later) return [requestSentences(figures, body.self, random)]
  if (part === 4 && later) return [disputeSentences(figures, random)]
  if (part === 5) return partFive(year, random)
  if (part === 6)
    return [
      figures.form.id === '2019'
        ? prose(random.pick(['无。', '无', '没有其他需要报告的事项。']))
        : feeSentences(random),
    ]
  return []
}

function partOne(figures: Figures, body: Body, year: number, later: boolean, random: Random): Paragraph[] {
  const requests = later
    ? prose('依申请公开渠道畅通，办理流程已上墙。')
    : [...requestSentences(figures, body.self, random), ...disputeSentences(figures, random)]
  const documents = figures.form.id === '2021' && random.chance(0.4) ? documentSentences(figures, random) : []
  const aspects: readonly (readonly [string, Paragraph])[] = [
    ['主动公开', [...publishedSentences(body.self, random), ...documents, plain(fillerText('publish', year, random))]],
    ['依申请公开', requests],
    ['政府信息管理', prose(fillerText('management', year, random))],
    ['政府信息公开平台建设', prose(fillerText('platform', year, random))],
    ['监督保障', prose(fillerText('supervision', year, random))],
  ]
  const opening = random.chance(0.4)
    ? [prose(`${year}年，${body.self}按照上级部署推进政府信息公开，现将情况报告如下：`)]
    : []
  return [...opening, ...numbered(aspects, random)]
}

function numbered(aspects: readonly (readonly [string, Paragraph])[], random: Random): Paragraph[] {
  const numerals = '一二三四五'
  const style = random.pick(['inline', 'inline', 'lines', 'lines', 'spoken'] as const)
  if (style === 'spoken')
    return aspects.map(([name, text], number) => [plain(`${numerals[number]}是${name}方面。`), ...text])
  if (style === 'inline')
    return aspects.map(([name, text], number) => [plain(`（${numerals[number]}）${name}。`), ...text])
  return aspects.flatMap(([name, text], number) => [prose(`（${numerals[number]}）${name}`), text])
}

function partFive(year: number, random: Random): Paragraph[] {
  const problem = fillerText('problem', year, random)
  const improvement = fillerText('improvement', year, random)
  if (random.chance(0.5)) return [prose(problem), prose(improvement)]
  return [prose('（一）存在的主要问题'), prose(problem), prose('（二）改进情况'), prose(improvement)]
}
