import { unitsOf } from '../../text/units'
import { counts, sentenceEnd, sentenceStart } from '../prose/item'
import type { NumberInProse } from '../prose/numbers'
import type { Prose, ProseParagraph } from '../prose/prose'

/**
 * A year that says which year the report is about.
 * - `subject`: 2023年，我镇主动公开…
 * - `asOf`: 截至2023年12月31日，…
 * - `self`: 现将2023年政府信息公开工作情况报告如下
 */
export interface YearMention {
  readonly kind: 'subject' | 'asOf' | 'self'
  readonly prose: ProseParagraph
  readonly number: NumberInProse
  /** The sentence speaks of what is to come. */
  readonly future: boolean
  /** The sentence counts something. */
  readonly counted: boolean
  /** All years of the sentence. */
  readonly years: readonly number[]
}

const listMark = /^(\(?[一二三四五六七八九十\d]+\)?[、.,:)]?|[一二三四五六七八九十]是)/
const body =
  /(镇|乡|街道|办事处|局|委|委员会|厅|办|办公室|县|区|市|省|州|府|机关|单位|部门|中心|所|院|处|站|队|厂|校|司|社|系统|我.|本.|全.|在|此外|同时|另外|综上|总体上|总体来看|总的来看)$/
/** A year that belongs to something else: a date, a plan, a budget, a comparison. */
const elsewhere =
  /^年度?(\d|月|底|末|初|前|后|起|止|以前|以后|之前|之后|以来|至|到|-|—|~|、|和|与|及|或|版|的|同期|结转|转入|修订|新修订|印发|出台|第|上半年|下半年|[一二三四]季度|《|”|"|\))/
const papers =
  /^年度?[^,;]{0,14}(要点|预算|决算|计划|方案|规划|考核结果|评估结果|年报|报告|总结|清单|工程|目标|任务|思路|打算|安排|设想)/
/** 2022年度政务公开考核中获评优秀: the year that was judged. */
const contests = /^年度?[^,;。]{0,12}(考核|评估|测评|评比|评议|督查|抽查)/
const future = /(?<!现)将(?!.{0,14}(列入|纳入|作为|分解))|计划|拟|力争|打算|下一步|争取|今后|未来|预计|继续/
const work =
  /信息公开|政务公开|主动公开|依申请|公开工作|(公开|发布)(各类|各项)?(政府|政务)?信息|收到|受理|办结|公开各类|信息处理费|(开展|做|抓)了?以下|以下几?个?方面工作/
const milestone =
  /获评|荣获|获得|被评|评为|成立|建成|开通|启用|(?<!线)上线(?!下)|挂牌|印发|出台|制定|修订|施行|实施|开始/
const announcing = /现将|现就|现公布|现予公布|现予以公布|特向社会公布|现向社会公布|报告如下|总结如下|汇报如下/
/** Behind the year these words begin another clause. */
const speaksOfItself = /本报告/
/** A link to a report goes on with its date. */
const announced = /^年度?[^、]{0,18}(报告|年报|情况)(?!20\d\d)/
/** 根据《条例》，编制某局2023年政府信息公开工作年度报告: before the first part that can only be the report at hand. */
const compiles = /^(?:根据|依据|按照|依照|遵照).*(?:编制|编写|撰写|制作|形成|现发布|公布)/
const thisYear = /今年|本年/
const asOf = /截[至止]到?$/
const yearEnd = /^年(12月31日|12月底|12月末|底|末|年底|年末)/

/** The years in a report's prose that stand for the year it is about. Independent of what that year is. */
export function yearMentions(prose: Prose): readonly YearMention[] {
  const mentions: YearMention[] = []
  for (const paragraph of prose.paragraphs) {
    for (const number of paragraph.numbers) {
      if (number.kind !== 'year') continue
      const mention = mentionOf(paragraph, number)
      if (mention) mentions.push(mention)
    }
  }
  return mentions
}

function mentionOf(prose: ProseParagraph, number: NumberInProse): YearMention | null {
  const { text } = prose
  const start = sentenceStart(text, number.from)
  const sentence = text.slice(start, sentenceEnd(text, number.to))
  const lead = text.slice(clauseFrom(text, number.from), number.from).replace(listMark, '')
  const rest = text.slice(number.to, number.to + 24)
  const kind = kindOf(sentence, lead, rest, prose, number)
  if (kind === null) return null
  const inside = prose.numbers.filter((other) => other.from >= start && other.to <= start + sentence.length)
  return {
    kind,
    prose,
    number,
    future: future.test(sentence),
    counted: inside.some((other) => counts(other)),
    years: inside.filter((other) => other.kind === 'year').map((other) => other.value),
  }
}

function kindOf(
  sentence: string,
  lead: string,
  rest: string,
  prose: ProseParagraph,
  number: NumberInProse,
): YearMention['kind'] | null {
  if (asOf.test(lead)) return yearEnd.test(rest) ? 'asOf' : null
  const at = number.from - sentenceStart(prose.text, number.from)
  const before = sentence.slice(0, at)
  const opening = prose.paragraph.part === 0 && compiles.test(before)
  const announces = announcing.test(sentence) || speaksOfItself.test(before) || opening
  if (announced.test(rest) && announces && !/按时|及时|要点|《/.test(lead)) return 'self'
  if (
    lead !== '' &&
    !(
      lead.length <= 14 &&
      body.test(lead) &&
      !/[与较比]|按照|根据|围绕|落实|对照|针对|发布|公布|编制|报送|印发|汇总/.test(lead)
    )
  )
    return null
  if (elsewhere.test(rest) || papers.test(rest) || contests.test(rest) || !work.test(sentence)) return null
  const own = sentence.slice(at)
  if (thisYear.test(own)) return null
  const counted = /\d+(余|多)?[件条份起篇]/.test(own)
  return counted || !milestone.test(own) ? 'subject' : null
}

const clauseEnds = unitsOf(',;。:!?()')

function clauseFrom(text: string, at: number): number {
  for (let from = at; from > 0; from--) if (clauseEnds.has(text.charCodeAt(from - 1))) return from
  return 0
}

/** 工作虽取得一定成绩，但仍有不足: how the part about problems begins speaks of the year of the report. */
export function isSummary({ prose, number }: YearMention): boolean {
  return /^年度?,?[^,;。]{0,30}(取得|有)了?(一定|较好|良好|明显|新)?的?(成绩|成效|进展|进步)/.test(
    prose.text.slice(number.to),
  )
}
