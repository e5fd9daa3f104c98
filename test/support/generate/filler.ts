import type { Random } from './random'

/** Sentences without a number that a table could contradict, by the aspect they belong to. */
export const filler = {
  publish: [
    '门户网站栏目按季清点，缺项当月补齐。',
    '办事指南改写成一问一答，贴在服务大厅门口。',
    '惠农补贴、低保审批的结果逐户张榜，照片存档备查。',
    '集镇改造的图纸先在村口公示，再报送审批。',
  ],
  management: [
    '公文起草时一并写明公开属性，分管领导签字后交档案室归档。',
    '对五年以来的文件逐份核对效力，失效的在网页上注明。',
    '信息发布须经两人复核，保密员另行把关。',
  ],
  platform: [
    '网站改版后检索提速，老人可用大字版面浏览。',
    '便民服务点添置触摸屏一台，村民扫码即可查阅目录。',
    '微信公众号固定每周三推送政策问答。',
  ],
  supervision: [
    '公开工作列入年终考核，占分五分；请居民代表打分评议，全年没有发生责任追究的情形。',
    '每季度自查一遍，考核结果在例会上通报，社会评议总体满意，未出现需要追究责任的情况。',
  ],
  problem: [
    '主要问题：一是个别栏目更新偏慢；二是解读材料图表少，群众看不明白。',
    '回头看，仍有三点不足：目录编得过细、经办人员更换频繁、线下公示栏位置偏僻。',
  ],
  improvement: [
    '改进情况：已指定专人按周巡查栏目，新任经办人员上岗前跟班学习半个月。',
    '下一步打算把公示栏移到公交站旁，并请学校老师帮忙绘制图解。',
  ],
} as const

/**
 * Sentences whose numbers count something else, are rounded, compare with another year or belong to one:
 * nothing may fire on them.
 */
function trapSentence(year: number, random: Random): string {
  const many = random.int(11, 99)
  return random.pick([
    `全年办理市长信箱留言${many}件，办结率100%。`,
    `12345热线转来工单${many}件，均已回复。`,
    '承办人大代表建议6件、政协提案9件，共15件。',
    `公众号粉丝比上年增加${many}人，累计阅读量1.3万余次。`,
    `发布各类动态${many}0余条，其中民生类300余条、农业类近200条等。`,
    `第4次修订公开目录，涉及26个领域、${many}项内容。`,
    `受理群众来信来访${many}件，办理咨询电话${many * 3}个。`,
    `主动公开信息数量比上年下降12.3%，减少${many}条。`,
    `在网站公开${year + 1}年度部门预算和${year - 1}年度决算。`,
    `对照《${year}年政务公开工作要点》逐条落实，${year + 1}年1月20日前完成收尾。`,
    `2008年以来累计公开政府信息${many}000余条。`,
    `备案审查的行政复议案件${many}件，办理人大议案3件。`,
    `行政审批窗口受理事项${many}00余件，按时办结。`,
    `全年召开新闻发布会${many}场，其中主要负责人出席3场等。`,
    '落实“三审三校”，值班电话0000-12345678，邮编000000。',
    `举办“5·15”政务公开日活动，印发手册近${many}0份。`,
    `接受公开咨询月均${many}人次，最多的月份为${many * 2}人次。`,
    `三个查阅点接待群众${many}人次，打印资料${many * 2}份。`,
    `政务新媒体${many}个，较上年减少3个，关停2个。`,
    `审核信息${many * 30}条，退回修改${many}条。`,
    `第三方评估得分${many}.5分，比全省平均高2.3分。`,
    `清理文件${many}件，继续有效${many - 3}件，修改3件。`,
    `作为复议机关全年受理行政复议案件${many}件，审结${many - 2}件。`,
    `网站留言${many}条，其中咨询类${many - 5}条、建议类5条，均已答复。`,
    `按季发布公报4期，每期${many}0册，向档案馆移交纸质文件${many}份。`,
    `${year + 1}年将继续完善制度，计划培训${many}人次。`,
    `与县电视台合办访谈${many}期，全网阅读量破${many}万次。`,
    `一季度公开信息${many}条，二季度公开信息${many + 4}条。`,
  ])
}

/** One or two sentences of an aspect, sometimes with a trap. */
export function fillerText(aspect: keyof typeof filler, year: number, random: Random): string {
  const sentences: string[] = random.shuffle<string>(filler[aspect]).slice(0, random.int(1, 2))
  if (random.chance(0.2)) sentences.push(trapSentence(year, random))
  return sentences.join('')
}
