import { intakeStatements, resultStatements } from '../../forms/statementsRequests'
import { isBracketed, names, passageStart, sentenceEnd, sentenceStart, wordsBetween } from './item'
import type { ProseParagraph } from './prose'
import type { Statement } from './statement'
import { isAboutDisclosure, isAboutRequests, namesStranger } from './topic'

/**
 * Reasons to say nothing, or only a hint, about a number that disagrees with its cell: NARRATIVE §E. Looked up only for
 * numbers that disagree, so that a report in order pays nothing for them.
 */
export type Silence = 'silent' | 'hint' | null

const comparison = /较|相比|同比|环比|比(上|去|前|往|同|20)|增长|增加|增幅|减少|下降|上升|回落|降低|提高|净增/
const lastYear = /(上年|上一年|去年|往年|前年)(?!度?.{0,3}(结转|转入|未办结|遗留|继续))/
const season = /[一二三四1-4]季度|上半年|下半年|\d月(份|至|-|—|,)|当月|每[月周日季]|试点/
const fullYear = /1月1日|12月3[01]日|12月底|12月末|1月?(-|至|—)12月份?/g
const history =
  /历年|(?<!今年|本年|年初|年)以来|至今|建站|开通|历次|近[一二两三四五六七八九十\d]+年|[一二两三四五六七八九十]年来/
const intention = /目标|计划|力争|预计|要求|每(人|个|位|家)|如果|若/
const channel =
  /网上|网络|在线|平台|信函|邮寄|邮件|邮箱|EMS|当面|现场|窗口|传真|书面|线上|线下|互联网|网站|来函|信件|口头|电子|微信|公众号|小程序|APP/i
const everyChannel =
  /线上.{0,3}线下|各类|各种|多种|等(渠道|方式|途径|形式|多种|政府信息|公开申请|依申请)|(渠道|方式|途径|形式)(共|累计|全年)/
const share = /各(?!类|种|项|渠道)|本级|所属|下属|直属|县直|市直|区直|(?<![各分此])类|涉及|关于|有关/
const reviewBody = /备案|审理|承办|代理|出庭|应诉|具体行政行为|复议机关|复议机构|受理|办理|接收/
const paperWork = /备案|审查|审核|评估|解读|征求|起草|修订|修改|学习|转发|合法性|党内|党组|梳理|报送|清理(?!废止|后)/
const published = /公示|公开|发布|公告|公布|录入|归集|上传|报送|信息|推送/
const decisionWork = /受理|申请|事项|清单|目录|指南|窗口|流程|咨询|案卷|评查|听证|复议|诉讼/

/** Units that may stand between the word that names what is counted and its number. */
const between =
  /^[的了共计合总为有是达到仅数量件情形况申请信息政府务公开相关各类型答复决定处理案事项办结果分别约均已予以本年全当今内累度继续等原因方面中,:“”、尚余其另还统计显示我局镇县市区乡街道机关单位部门提出交收接受转来由通过网上络函邮寄线下及时依法规按期作做给和与或人民众组织自然法者社会进行维持纠正发生引起诉讼议行制印废止效\d]*$/

/** Whether a statement that disagrees with its cells may be told, and how loudly. */
export function silenceOf(prose: ProseParagraph, statement: Statement, year: number | null): Silence {
  if (isFarFromItsWord(prose, statement) || isOtherwiseMeant(prose, statement, year)) return 'silent'
  switch (statement.kind) {
    case 'request':
    case 'applicant':
      return silenceOfRequest(prose, statement)
    case 'dispute':
      return silenceOfDispute(prose, statement)
    case 'document':
      return silenceOfDocument(prose, statement)
    case 'decision':
      return silenceOfDecision(prose, statement)
    case 'charge':
      return /处理费|减免|免收|取消|降低/.test(passage(prose, statement)) ? 'silent' : null
  }
}

/** 依申请公开业务培训2次: other words stand between, so that they are what is counted. */
function isFarFromItsWord(prose: ProseParagraph, { item, kind }: Statement): boolean {
  if (kind === 'charge') return false
  const { number } = item
  const before = item.before.findLast(names)
  const after = item.after.find(names)
  if (before) return !between.test(prose.text.slice(before.to, number.from).replace(/\([^()]*\)/g, ''))
  return after !== undefined && !between.test(prose.text.slice(number.end, after.from))
}

/** The opener of a list stands between the beginning of the passage and the number. */
export function isDetail(prose: ProseParagraph, statement: Statement): boolean {
  const { from } = statement.item
  if (isBracketed(prose.text, from)) return true
  const start = passageStart(prose.text, from)
  const to = statement.item.number.from
  return wordsBetween(prose.words, start, to).some((word) => word.role === 'opener')
}

/** A comparison, another year or season, all years together, an intention (traps 6–8). */
function isOtherwiseMeant(prose: ProseParagraph, statement: Statement, year: number | null): boolean {
  const { item } = statement
  if (item.number.approximate) return true
  const { text } = prose
  const before = text.slice(clauseFrom(text, item.from), item.number.from)
  if (comparison.test(before) || intention.test(before)) return true
  if (!isCarried(statement) && lastYear.test(before)) return true
  const sentence = text.slice(sentenceStart(text, item.from), item.number.from).replace(fullYear, '')
  if (season.test(sentence)) return true
  if (!statement.ids.includes('inForce') && history.test(sentence)) return true
  return !isCarried(statement) && isOtherYear(prose, statement, year)
}

function isCarried(statement: Statement): boolean {
  return statement.ids.some((id) => id.startsWith('carried'))
}

function isOtherYear(prose: ProseParagraph, { item }: Statement, year: number | null): boolean {
  if (year === null) return false
  const start = sentenceStart(prose.text, item.from)
  const named = prose.numbers.findLast(
    (number) => number.kind === 'year' && number.from >= start && number.from < item.number.from,
  )
  if (!named || named.value === year) return false
  const around = prose.text.slice(Math.max(0, named.from - 6), named.end + 8)
  return !/结转|转入|转至|顺延|延至/.test(around)
}

function silenceOfRequest(prose: ProseParagraph, statement: Statement): Silence {
  const { text } = prose
  const { item, ids } = statement
  const own = text.slice(item.from, item.to)
  const petition = ids.some((id) => id.startsWith('rejected') || id === 'denied.enforcement')
  if (!petition && statement.kind === 'request' && namesStranger(own)) return 'silent'
  if (!isAboutRequests(prose, item.from, item.to) && !isPartition(prose, statement)) return 'silent'
  if (isOpenEnded(prose, statement)) return 'silent'
  if (!ids.some((id) => intakeStatements.has(id))) return null
  if (isDetail(prose, statement) && !ids.includes('concluded')) return 'silent'
  const words = text.slice(clauseFrom(text, item.from), item.to)
  if (everyChannel.test(words)) return null
  return channel.test(own) || share.test(own.replace(/信访.{0,6}类/, '')) ? 'silent' : null
}

/** Several results in one sentence can only be those of requests. */
function isPartition(prose: ProseParagraph, statement: Statement): boolean {
  if (!statement.ids.some((id) => resultStatements.has(id))) return false
  const { text, words } = prose
  const { from, to } = statement.item
  const results = wordsBetween(words, sentenceStart(text, from), sentenceEnd(text, to)).filter(
    (word) => word.role === 'request' && resultStatements.has(word.id),
  )
  return new Set(results.map((word) => word.id)).size >= 2
}

/** 「国家秘密等 3 件」 counts more than the row it names. */
function isOpenEnded(prose: ProseParagraph, statement: Statement): boolean {
  const { item } = statement
  const detail = statement.ids.some((id) => id.includes('.'))
  return detail && /等/.test(prose.text.slice(item.from, item.to)) && statement.readings.length === 1
}

function silenceOfDispute(prose: ProseParagraph, statement: Statement): Silence {
  const { text } = prose
  const { item } = statement
  const first = item.before.find((word) => word.role === 'dispute')
  const before = text.slice(sentenceStart(text, item.from), first?.from ?? item.from)
  if (reviewBody.test(before.replace(/[^,;]*[;]/g, ''))) return 'hint'
  return isAboutDisclosure(prose) ? null : 'hint'
}

function silenceOfDocument(prose: ProseParagraph, statement: Statement): Silence {
  const own = prose.text.slice(statement.item.from, statement.item.to)
  if (paperWork.test(own)) return 'silent'
  if (isBracketed(prose.text, statement.item.from)) return 'silent'
  // What was left after a review of old papers is not what the year brought.
  const before = prose.text.slice(sentenceStart(prose.text, statement.item.from), statement.item.from)
  if (/清理|审查|审核|评估|梳理|修订/.test(before)) return 'hint'
  return statement.ids.includes('vague') ? 'hint' : null
}

function silenceOfDecision(prose: ProseParagraph, statement: Statement): Silence {
  const words = passage(prose, statement)
  const own = prose.text.slice(statement.item.from, statement.item.to)
  if (decisionWork.test(own) || isDetail(prose, statement)) return 'silent'
  return published.test(words) ? 'hint' : null
}

/** The text from the beginning of the passage to the end of the item. */
function passage(prose: ProseParagraph, { item }: Statement): string {
  return prose.text.slice(passageStart(prose.text, item.from), item.to)
}

function clauseFrom(text: string, at: number): number {
  for (let from = at; from > 0; from--) if (',;。:!?('.includes(text[from - 1])) return from
  return 0
}
