import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { type Line, proseReport, told } from '../support/proseReport'

const fires: readonly (readonly [line: Line, place: string])[] = [
  ['全年未收到政府信息公开申请。', '未收到政府信息公开申请'],
  ['我局没有收到公民、法人或其他组织的信息公开申请。', '没有收到公民、法人或其他组织的信息公开申请'],
  ['本年没有接到依申请公开事项。', '没有接到依申请公开事项'],
  ['本年度无依申请公开。', '无依申请公开'],
  ['全年未收到依申请公开事项.', '未收到依申请公开事项'],
  ['全年未收到依申请公开来信，无人投诉。', '未收到依申请公开'],
  ['本年未收到申请政府信息公开的事件。', '未收到申请'],
  ['依申请公开方面，全年未收到申请。', '未收到申请'],
  ['本年度无申请政府信息公开的情况。', '无申请'],
  ['尚未收到市民或法人的信息公开申请。', '尚未收到市民或法人的信息公开申请'],
  ['全年依申请公开政府信息为零。', '依申请公开政府信息为零'],
  ['未接到书面和网络提交的政府信息公开申请。', '未接到书面和网络提交的政府信息公开申请'],
  ['依申请公开情况：无。', '依申请公开情况：无'],
  ['政府信息公开申请无结转下年度。', '无结转下年'],
  ['公开申请方面，上年无结转。', '无结转'],
  ['全年收到的申请公开已全部办结。', '已全部办结'],
  ['公开申请按照条例要求全部办结。', '全部办结'],
  ['依申请公开事项均已办结。', '均已办结'],
  ['政府信息公开申请办结率100%。', '办结率100%'],
  ['全年收到的政府信息公开申请已全部办结，办结率100%。', '已全部办结'],
  ['政府信息公开申请均为自然人申请。', '均为自然人申请'],
  ['政府信息公开行政复议均获维持。', '均获维持'],
  ['因政府信息公开引起的行政复议9件，全部维持。', '全部维持'],
  ['政府信息公开行政复议均获维持，无被纠正情形。', '无被纠正'],
  ['因政府信息公开引起的行政复议9件，均已审结。', '均已审结'],
  ['因政府信息公开引起的行政诉讼全部胜诉。', '全部胜诉'],
  ['全年未发生因政府信息公开引起的行政复议、行政诉讼。', '未发生因政府信息公开引起的行政复议、行政诉讼'],
  ['没有因政府信息公开被申请行政复议。', '没有因政府信息公开被申请行政复议'],
  ['未因政府信息公开引发行政复议。', '未因政府信息公开引发行政复议'],
  ['全年无政府信息公开类行政复议案件。', '无政府信息公开类行政复议案件'],
  [[4, '行政复议、行政诉讼均为零。'], '行政复议、行政诉讼均为零'],
  [[4, '本年无行政复议和行政诉讼。'], '无行政复议和行政诉讼'],
  ['政府信息公开行政复议未被纠正。', '未被纠正'],
  ['本年无政府信息公开类行政复议和行政诉讼。', '无政府信息公开类行政复议和行政诉讼'],
  ['无涉及本机关政府信息公开的行政复议。', '无涉及本机关政府信息公开的行政复议'],
  ['全年未因政府信息公开引发行政诉讼。', '未因政府信息公开引发行政诉讼'],
  ['本年度未收到依申请公开诉求。', '未收到依申请公开'],
  ['政府信息公开申请按时答复，未引起行政复议。', '未引起行政复议'],
  ['政府信息公开申请按时答复，均不涉及行政复议和行政诉讼。', '不涉及行政复议和行政诉讼'],
  ['3、全年未收到政府信息公开申请。', '未收到政府信息公开申请'],
  ['全镇没有发生因政府信息公开引发的行政复议。', '没有发生因政府信息公开引发的行政复议'],
  ['没有发生因信息公开工作涉及的举报、行政诉讼案件。', '没有发生因信息公开工作涉及的举报、行政诉讼案件'],
  ['本年度没有涉及园区政府信息公开的行政诉讼。', '没有涉及园区政府信息公开的行政诉讼'],
  ['未收到信息公开窗口申请、信函申请受理。', '未收到信息公开窗口申请、信函申请'],
  ['全乡无依申请公开政府信息办理事项。', '无依申请公开'],
  ['全年未制定规章和规范性文件。', '未制定规章和规范性文件'],
  ['本年未制发或废止行政规范性文件。', '未制发或废止行政规范性文件'],
  ['我局无行政许可事项和行政事业性收费项目。', '无行政许可'],
  ['全年未作出行政强制决定。', '未作出行政强制决定'],
  ['（3）全年未收到政府信息公开申请。', '未收到政府信息公开申请'],
  ['没有收到公民、法人和其他组织向我镇提出的信息公开申请。', '没有收到公民、法人和其他组织向我镇提出的信息公开申请'],
  ['本年度未接到任何形式的公开申请。', '未接到任何形式的公开申请'],
  ['我局及所属单位全年未收到公开申请。', '未收到公开申请'],
  ['1月1日至12月31日，我局未收到公开申请。', '未收到公开申请'],
  ['截至2022年12月底未收到公开申请。', '未收到公开申请'],
  ['政府信息公开申请依法办理，投诉9件，未引发行政复议。', '未引发行政复议'],
  ['没有因不服政府信息公开答复引发的行政诉讼。', '没有因不服政府信息公开答复引发的行政诉讼'],
]

const silent: readonly (readonly [name: string, line: Line])[] = [
  ['requests for something else', '依法办理依申请公开。住房保障方面，全年未收到申请。'],
  ['permits', '行政许可方面，全年未收到申请。'],
  ['what is left is named', '收到政府信息公开申请35件，除结转下年度3件外全部办结。'],
  ['what is left is named before', '申请公开3件结转下年度继续办理。所有申请公开均按时答复。'],
  ['the rest is named', '依申请公开办结37件均已答复，其余3件正在办理中。'],
  ['those that were due', '公开申请到期办结率100%。'],
  ['those that were concluded', '予以公开15件，占全部办结件的40.5%。'],
  ['in all that were concluded', '全部办结的政府信息公开申请中，自然人占九成。'],
  ['what bodies were told to do', '要求各股室对公开申请全部办结。'],
  ['what is aimed at', '力争公开申请全部办结。'],
  ['what is to be made sure', '公开申请方面，确保办结率100%。'],
  ['what was due this year', '应于2022年办结的公开申请已全部办结。'],
  ['what the law wants answered', '依法应当答复的公开申请全部办结。'],
  ['all that were due', '期限届满的公开申请均已办结。'],
  ['last year’s', '上年结转的政府信息公开申请已全部办结。'],
  ['letters', '县长信箱来信61件，全部办结，办结率100%。'],
  ['proposals', '建议提案均已办结。'],
  ['correction', '未收到更正政府信息的申请。'],
  ['complaints', '未收到对政府信息公开申请答复的投诉。'],
  ['companies only', '未收到企业提交的政府信息公开申请。'],
  ['one channel only', '未收到当面提交的政府信息公开申请。'],
  ['those that should have been answered', '不存在应公开未公开的依申请公开事项。'],
  ['those left lying', '没有拖延办理的公开申请。'],
  ['others than those told', '除信函申请外，未收到其他公开申请。'],
  ['two ways of many', '未收到传真、口头提出的公开申请。'],
  ['one way by two names', '未收到网上平台提交的公开申请。'],
  ['an electronic way', '未收到电子形式的公开申请。'],
  ['some bodies', '少数科室未收到公开申请。'],
  ['bodies below', '我局下属单位没有发生政府信息公开行政复议。'],
  ['earlier years', '前两年未收到公开申请，今年明显增多。'],
  ['a month', '11月未收到公开申请。'],
  ['a condition', '若未收到公开申请，也应说明。'],
  ['a cause of its own', '未发生因公开内容有误、更新滞后引发的政府信息公开行政诉讼。'],
  ['late answers', '未发生因信息公开答复不及时引起的行政复议。'],
  ['new ones', '未发生新的政府信息公开行政复议，去年的已审结。'],
  ['others than those disputes', '除上述9件外，没有发生其他政府信息公开行政复议。'],
  ['what a body was told to do', '未发生因信息公开被行政复议机关责令限期履行的情形。'],
  ['those of the sentence before', '上述公开申请均未引发行政复议、行政诉讼。'],
  ['complaints about other things', '核实投诉9件，均未引发行政诉讼。'],
  ['a later suit', '未发生二审的政府信息公开行政诉讼。'],
  ['what came of disputes', '未因政府信息公开行政复议受到通报。'],
  ['those that had none', '未收到公开申请的，应进行零报告。'],
  ['what bodies handed on', '未收到上级部门交办的公开申请。'],
  ['late ones carried over', '无超期结转的公开申请。'],
  ['other things carried over', '没有结转的其他工作。'],
  ['another year', '2021年未收到政府信息公开申请。'],
  ['a quarter', '三季度未收到政府信息公开申请。'],
  ['none was overdue', '政府信息公开申请没有逾期未答复的情形。'],
  ['the government alone', '全区政府信息公开行政复议9件。区政府本级无信息公开行政复议结果纠正案件。'],
  ['some of the bodies', '各镇街全年未收到依申请公开申请。'],
  ['suits over breaches', '未发生因违反信息公开规定引起的行政复议、行政诉讼。'],
  ['what suits cost', '没有与信息公开行政诉讼有关的费用。'],
  ['other suits', '全年没有发生责任追究。'],
  ['what no fee was asked for', '未因政府信息公开申请收取费用。'],
  ['another work on suits', '无专人负责政府信息公开行政诉讼。'],
  ['the rules themselves', '没有依申请公开目录的单位限期补齐。'],
  ['papers of one kind', '全年未制定重大行政规范性文件。'],
  ['papers of another body', '未制发以县政府名义印发的规范性文件。'],
  ['what was asked for', '所需信息未制作，公开申请无法提供。'],
  ['what was shown', '网站无行政处罚。'],
  ['how they were shown', '无行政处罚信息公示错误。'],
  ['new kinds', '无新增行政许可事项。'],
  ['one of the bodies below', '有的单位从未收到公开申请。'],
  ['a level of bodies', '乡镇层面未收到公开申请。'],
  ['but for organisations', '除4件法人申请外，其余公开申请均为自然人申请。'],
  ['some of the reviews', '政府信息公开行政复议9件，上年受理的均已审结。'],
  ['but for one', '政府信息公开行政复议9件，除1件尚未审结外均已审结。'],
  ['suits over other things', '土地纠纷行政诉讼全部胜诉。'],
]

describe('a sentence says the contrary of a table', () => {
  test.each(fires)('%s', (line, place) => {
    expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([`warning prose.contradiction@${place}`])
  })

  test('each denial speaks for itself', () => {
    const line = '政府信息公开工作无行政复议、无行政诉讼。'
    expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([
      'warning prose.contradiction@无行政复议',
      'warning prose.contradiction@无行政诉讼',
    ])
  })

  const zero = Object.fromEntries(Object.keys(cells2021).map((address) => [address, 0]))
  const withoutNumbers = fires.map(([line]) => line).filter((line) => !String(line).includes('9件'))
  test.each(withoutNumbers)('%s: with nothing in the tables', (line) => {
    expect(told(proseReport([line], { cells: zero }), 'prose')).toEqual([])
  })

  test.each(silent)('not where the sentence means something else: %s', (_, line) => {
    expect(told(proseReport([line], { cells: cells2021 }), 'prose')).toEqual([])
  })
})
