import { sentenceStart } from './item'
import type { ProseParagraph } from './prose'

/**
 * What a passage speaks of. 件 counts letters, calls, proposals and cases as well (trap 3), so a statement without an
 * object of its own counts only where requests were spoken of last.
 */

const requests =
  /依申请(公开)?(政府信息)?(事项|件|业务|服务|案件|项目|文件)?|公开申请(事项|件|案件|业务)?|申请公开(事项|项目)?|政府信息.{0,6}申请|申请.{0,6}政府信息|申请获取|信息公开的?(答复|告知)|申请人(?!大)/g
const strangers =
  /留言|信箱|工单|热线|来信|来访|来电|网民|网友|建议|提案|议案|咨询|好差评|诉求|12345|审批|执照|行政许可|行政处罚|登记|线索|办件|问卷|调解|纠纷|证照|复议|诉讼|投诉|举报|信访|督办|救助|低保|补贴|贷款|案件|规范性文件/g
/** 住房申请, 认定申请: asked for something else, as the unit before 申请 tells. */
const otherRequests =
  /[^的到理收开息依被出交类复件条份个次例起人民众织业构上下面函络子转结余其期年度共计为该此本位关述向再未对项新些有所与和或及等已均可不无非按受量回销正法线寄场头师体台口箱站信真道式径司申后前□,;。:()、“”"\d]申请(?!人|公开|表|书)/g
/** Too common to change the subject of a passage, but beside the number they are what it counts. */
const objects = /事项|意见|问题|项目|文件|业务|服务|检查|整改|合同|资金|企业|群众|材料|稿件|新闻|推文|解读|舆情|帖/g

/** 收到的申请: in a report on disclosure, requests for information, unless something else is spoken of. */
const bareRequest = /(收到|接到|接收|新收到?)的?(各类)?申请/

/** A reason for refusing a request, in the form's own words, and no letter of complaint. */
const petitions = /信访、?(举报|投诉)、?(投诉|举报)(类)?/g

/** The sentence up to `to`, the paragraph before it, or the headings before the paragraph speak of requests. */
export function isAboutRequests(prose: ProseParagraph, from: number, to: number): boolean {
  const start = sentenceStart(prose.text, from)
  const own = lastTopic(prose.text.slice(start, to))
  if (own !== null) return own === 'requests'
  if (bareRequest.test(prose.text.slice(start, to))) return true
  const earlier = lastTopic(prose.text.slice(0, start))
  if (earlier !== null) return earlier === 'requests'
  let before = prose.previous
  for (let steps = 0; before && steps < 6; steps++) {
    const topic = lastTopic(before.text)
    if (topic !== null) return topic === 'requests'
    before = before.previous
  }
  return prose.paragraph.part === 3
}

/** The words right around a number name something else than requests. */
export function namesStranger(text: string): boolean {
  const stranger = Math.max(lastMatch(text, strangers), lastMatch(text, objects), lastMatch(text, otherRequests))
  return stranger !== -1 && stranger > lastMatch(text, requests)
}

/** The passage, or the part it stands in, is about the disclosure of information: its disputes are those of table 四. */
export function isAboutDisclosure(prose: ProseParagraph): boolean {
  const disclosure = /信息公开|政务公开|依申请/
  if (prose.paragraph.part === 4 || disclosure.test(prose.text)) return true
  const { previous } = prose
  return previous !== null && (prose.continued || previous.text.length <= 40) && disclosure.test(previous.text)
}

function lastTopic(text: string): 'requests' | 'strangers' | null {
  const request = lastMatch(text, requests)
  const stranger = Math.max(lastMatch(text, strangers), lastMatch(text, otherRequests))
  if (request === -1 && stranger === -1) return null
  return request >= stranger ? 'requests' : 'strangers'
}

/** Where the last match ends, -1 without any. */
function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.replace(petitions, blanked).matchAll(pattern))
    last = match.index + match[0].length + match[0].length
  return last
}

/** As many units of nothing, so that places stay. */
function blanked(text: string): string {
  return '□'.repeat(text.length)
}
