import type { StatementWords } from './statement'
import { disclosureWords } from './statementsDisclosure'
import { disputeWords } from './statementsDisputes'
import { requestWords } from './statementsRequests'

/** Words that join numbers to each other, or deny. */
const structureWords: readonly StatementWords[] = [
  {
    role: 'opener',
    id: 'among',
    words: [
      '其中包括',
      '其中包含',
      '其中',
      '内有',
      '分别为',
      '分别是',
      '具体为',
      '具体是',
      '具体包括',
      '包括',
      '包含',
      '分为',
      '分布情况为',
      '分布为',
      ...['办理', '处理', '复议', '审理', '诉讼'].map((what) => `${what}结果为:`),
      ...['主动公开', '主动公开的', '公开的', '全部公开的'].map((which) => `在${which}信息中`),
    ],
  },
  {
    role: 'opener',
    id: 'aspect',
    words: [
      ...['方式', '渠道', '途径', '形式'].flatMap(aspectOfRequests),
      ...['申请人类型为', '申请人类别为', '申请主体为'],
    ],
  },
  {
    role: 'total',
    id: 'sum',
    words: [
      '总共',
      '共计',
      '合计',
      '合计共',
      '总计',
      '总计共',
      '共',
      '一共',
      '累计共',
      '总数为',
      '总量为',
      '总数',
      '总量',
    ],
  },
  {
    role: 'none',
    id: 'none',
    words: [
      '未收到',
      '未接到',
      '未接收',
      '未收',
      '未受理',
      '未曾收到',
      '未发生',
      '未引发',
      '未引起',
      '没有引起',
      '没有引发',
      '没有发生',
      '没有产生',
      '没有出现',
      '未涉及',
      '不涉及',
      '未出现',
      '未产生',
      '未被',
      '未因',
      '未有',
      '尚未收到',
      '没有',
      '没收到',
      '没接到',
      '无',
      '不存在',
      '零',
      '均无',
    ],
  },
  // Of papers and decisions alone: 未制作 is said of what was asked for, too.
  {
    role: 'none',
    id: 'notMade',
    words: ['未', '没有', '无'].flatMap((not) =>
      ['制定', '制发', '制作', '出台', '印发', '发布', '新制定', '新制发', '新出台', '作出'].map((verb) => not + verb),
    ),
  },
  { role: 'neutral', id: 'withoutNone', words: ['无法', '无正当', '无障碍', '无偿', '无人机', '无关', '无故', '无需'] },
  {
    role: 'all',
    id: 'all',
    words: ['全部', '均已', '均获', '均被', '均予', '均为', '均系', '均由', '均', '已全部', '悉数', '都已', '皆'],
  },
  { role: 'neutral', id: 'average', words: ['平均', '人均', '年均', '月均', '户均'] },
  {
    role: 'neutral',
    id: 'publicity',
    words: [
      '主动公开',
      '主动公开答复数',
      '公开答复数',
      '非规范性文件',
      '非行政规范性文件',
      '信息公开',
      '政务公开',
      '公共',
      '共同',
      '共享',
      '共建',
      '公共资源',
      '中共',
      '共青团',
      '共有产权',
    ],
  },
]

/** Every word that prose rules know, with what it means. */
export const statementWords: readonly StatementWords[] = [
  ...requestWords,
  ...disputeWords,
  ...disclosureWords,
  ...structureWords,
]

/** 从申请方式看: all requests are divided once more. */
function aspectOfRequests(aspect: string): readonly string[] {
  const said = `申请${aspect}`
  return [`从${said}看`, `从${said}来看`, `从${said}上看`, `按${said}分`, `按${said}划分`, `按${said}分类`, `${said}为`]
}
