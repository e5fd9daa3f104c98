import { describe, expect, test } from 'vitest'
import { cells2021 } from '../support/figures2021'
import { findingsOf } from '../support/findings'
import { proseReport, told } from '../support/proseReport'
import { sumReasonsIn } from '../support/sumReasons'

/** `{300}` marks the total; the list is in order as written. */
const lists: readonly (readonly [name: string, line: string])[] = [
  ['其中', '全年主动公开政府信息{300}条，其中网站180条、公众号120条。'],
  ['其中 in the next sentence', '全年主动公开政府信息{300}条。其中，门户网站180条，微信公众号120条。'],
  ['其中 with a colon', '主动公开政府信息{300}条，其中：政策文件60条，工作动态150条，通知公告90条。'],
  ['semicolons', '主动公开政府信息{300}条，其中政策文件60条；工作动态150条；通知公告90条。'],
  ['colon alone', '主动公开政府信息{300}条：政策文件60条、工作动态150条、通知公告90条。'],
  ['brackets', '主动公开政府信息{300}条（网站180条、公众号120条）。'],
  ['brackets with 其中', '主动公开政府信息{300}条（其中网站180条、公众号120条），更新栏目15个。'],
  ['分别为', '开展培训{12}次，分别为业务培训5次、保密培训7次。'],
  ['numbers first', '主动公开政府信息{300}条，其中180条发在网站、120条发在公众号。'],
  ['the unit at the end', '主动公开政府信息{300}条，其中网站180、公众号120条。'],
  ['last with 共计', '网站公开180条，公众号公开120条，共计{300}条。'],
  ['last with 总共', '政策类60条、动态类150条、公告类90条，总共{300}条。'],
  ['last with a verb', '网站发布信息180条，公众号发布信息120条，共发布信息{300}条。'],
  ['last with 共', '办理人大建议12件、政协提案9件，共{21}件。'],
  ['last, numbers first', '12件人大建议、9件政协提案，合计{21}件。'],
  ['by way of submission', '新收依申请公开35件，按方式分网上20件、信函9件、当面6件，合计{35}件。'],
  ['another unit after it', '公开信息{300}条，其中网站180条，公众号120条，制作图解15篇，举办发布会3场。'],
  ['more of the unit after it', '公开信息{300}条，其中网站180条、公众号120条，解读政策40条。'],
  ['something else after a comma', '公开信息{300}条，其中网站180条，公众号120条，图解40条。'],
  ['growth between', '公开信息{300}条，同比增长12.5%，其中网站180条、公众号120条。'],
  ['shares between', '公开信息{300}条，其中网站180条，占60%，公众号120条，占40%。'],
  ['sums of money', '投入经费{12.5}万元，其中设备8万元、培训4.5万元。'],
  ['a part in the next sentence', '公开信息{300}条，其中网站180条，公众号90条，粉丝2万人。此外，公报刊登30条。'],
  ['a part of another unit', '公开信息{300}条，其中网站180条，公众号90条，报刊刊发稿件30篇。'],
  ['parts in brackets within', '公开信息{300}条，其中动态120条（省局70条、市局50条）、公告80条；科普60条；转发40条。'],
  ['papers among entries', '发布网站信息{300}条，其中规范性文件12条、动态200条、其他88条。'],
  ['items with numbers', '主动公开政府信息{300}条，其中：1.网站180条；2.公众号120条。'],
  ['items with numbers in brackets', '主动公开政府信息{300}条，其中：（1）网站180条；（2）公众号120条。'],
  ['items with circled numbers', '主动公开政府信息{300}条，其中①网站180条；②公众号120条。'],
  ['behind 分布情况为', '主动公开政府信息{300}条，分布情况为：公示60条，指南1条，动态239条。'],
  ['behind 在主动公开的信息中', '公开政府信息{300}条，在主动公开的信息中，政策60条；动态150条；公告90条。'],
  ['last with 合计共', '基础信息135条，政策信息5条，工作动态81条，合计共{221}条。'],
  ['分别为 that leaves much out', '发布信息{300}条，分别为：网站180条，公众号120条。'],
  ['rows of what was dealt with otherwise', '其他处理{300}件，其中逾期不补正180件、撤回120件。'],
  ['closed by 等', '公开信息{300}条，其中网站180条、公众号120条等。'],
]

function counted(line: string, change = 0): string {
  return line.replace(/\{(.*?)\}/, (_, number: string) => String(Number(number) + change))
}

function toldOf(line: string): readonly string[] {
  return told(proseReport([line], { cells: cells2021 }), 'prose', 'fee.sum')
}

describe('a total and its parts', () => {
  test.each(lists)('%s: adds up', (_, line) => {
    expect(toldOf(counted(line))).toEqual([])
  })

  const closed = lists.filter(([name]) => name !== 'closed by 等')
  test.each(closed)('%s: too much', (name, line) => {
    const wrong = counted(line, 7)
    const digits = counted(/\{.*?\}/.exec(line)?.[0] ?? '', 7)
    // Without the part told elsewhere the list may be a choice.
    const severity = name.startsWith('a part') ? 'hint' : 'warning'
    expect(toldOf(wrong)).toEqual([`${severity} prose.sum@${digits}`])
  })

  test.each(closed)('%s: too little', (name, line) => {
    const digits = counted(/\{.*?\}/.exec(line)?.[0] ?? '', -1)
    const severity = /^a part (in the next|of another)/.test(name) ? 'hint' : 'warning'
    expect(toldOf(counted(line, -1))).toEqual([`${severity} prose.sum@${digits}`])
  })

  test('a list that names most kinds may be a choice, one that tells of nothing of a kind is none', () => {
    expect(toldOf('公布权责清单300项，其中行政许可40项、行政处罚205项、行政强制20项。')).toEqual(['hint prose.sum@300'])
    expect(toldOf('公开信息300条，其中政策40条、动态205条、公告20条、规划0条。')).toEqual(['warning prose.sum@300'])
  })

  test('a list that is closed for certain is no choice, however much is missing', () => {
    expect(toldOf('发布信息900条，分别为：网站180条，公众号120条。')).toEqual(['warning prose.sum@900'])
    expect(toldOf('公布信息300条，其中政策40条、动态20条、其他类信息30条。')).toEqual(['warning prose.sum@300'])
    expect(toldOf('公布信息300条，其中政策40条、动态20条、其他平台转载30条。')).toEqual([])
  })

  test('a part larger than the whole', () => {
    expect(toldOf('发布信息900条，其中门户网站500条，公众号200条，微博2000条。')).toEqual(['warning prose.sum@900'])
    expect(toldOf('发布信息900条，其中门户网站500条，公众号200条，公众号阅读2000条。')).toEqual(['hint prose.sum@900'])
  })

  test.each([
    '收到公开申请35件，上年结转5件，其中：当面8件、邮寄12件、网络20件。',
    '政府信息公开行政复议9起、行政诉讼0起，其中5起维持，1起纠正，2起其他结果，1起尚未审结。',
    '办理建议12件、提案9件，其中主办14件、会办7件。',
  ])('%s divides another count, or several', (line) => {
    expect(toldOf(line).filter((finding) => finding.includes('prose.sum'))).toEqual([])
    expect(sumReasonsIn(proseReport([line], { cells: cells2021 }))).toBe('dividesAnother')
  })

  test('what 其中包括 names may be some of what was published, of requests all', () => {
    expect(toldOf('公开信息502条，其中包括：政策法规45条，规划计划450条。')).toEqual(['hint prose.sum@502'])
    expect(toldOf('公开信息502条，其中包括：政策法规45条，规划计划460条。')).toEqual(['warning prose.sum@502'])
    expect(toldOf('收到公开申请35件，其中包括信函20件，网络12件。')).toEqual(['warning prose.sum@20件，网络12'])
  })

  test('an open list that exceeds its total earns a hint', () => {
    expect(toldOf('公开信息280条，其中网站180条、公众号120条等。')).toEqual(['hint prose.sum@280'])
  })

  test('the fix writes the sum, and is never certain', () => {
    const [finding] = findingsOf(proseReport(['公开信息310条，其中网站180条、公众号120条。']), 'prose')
    expect(finding.message).toBe('文中总数为 310条，所列分项 180+120 之和为 300（相差 −10）')
    expect(finding.repairs).toMatchObject([{ certain: false, edits: [{ text: '300' }] }])
    expect(finding.related).toHaveLength(2)
  })
})

/** With the reasons that hold them; where there is none the list ends before a second part, or there is no list. */
describe('numbers behind 其中 that do not divide the total', () => {
  test.each([
    ['carry-overs in brackets', 'isOtherPartition', '收到公开申请310件（上年结转12件，结转下年度7件）。'],
    ['a balance', 'isOtherPartition', '收到公开申请31件，上年结转办件2件，共办结28件，结转到2023年办理5件。'],
    [
      'several things counted before',
      'dividesAnother',
      '网站公开信息310条，新媒体公开信息95条，公示栏公开信息24条。其中，公众号发布170条、视频号61条。',
    ],
    [
      'all of several things',
      'dividesAnother',
      '申请人为自然人的4件，法人的5件，网上提出的2件。其中3件已经回复，1件转入2023年。',
    ],
    ['one of several things', 'dividesAnother', '公开信息300条，解读60条。其中网站180条、公众号120条。'],
    ['mostly', 'open', '公开信息310条，大部分为征地信息和公告，其中征地信息180条，公告110条。'],
    [
      'a bracket before the unit',
      'lacksUnit',
      '公开信息308条。其中，指南1条，公告300条，预决算7（9家单位列在7张表里）条。',
    ],
    [
      'letters, then requests',
      'changesSubject',
      '答复群众信件310件，其中公开答复12件；平台收到依申请公开件60件，办理依申请公开件60件。',
    ],
    [
      'two numbers that make up the parts',
      'dividesAnother',
      '收到公开申请310件，上年结转12件，其中网络申请300件，信函申请22件。',
    ],
    ['behind its only example', 'isFirstPart', '发布目录信息3条，包括机构概况3条，以及预算信息2条。'],
    ['parts of what is done', '', '收到公开申请31件，其中28件已办结，答复25件，撤回3件。按渠道分：当面4件，网络27件。'],
    ['so many of each', 'addsUpInAll', '公开信息306条，其中文件120条，公报6期（各1条），动态180条。'],
    [
      'the whole once more, divided twice',
      'isFirstPart addsUpToAnEnd',
      '公开信息80条。其中向平台报送信息80条，包括：分析类50条；工作类30条，包括动态20条、公告10条；另向报刊投稿6条。',
    ],
    ['suits behind reviews', 'isOtherPartition', '收到行政复议9件，其中信息公开类9件；行政诉讼8件。'],
    [
      'the last part is a total of its own',
      'addsUpInAll',
      '公开信息300条。其中动态180条，公告80条，指南、年报等各类共40条。',
    ],
    ['the whole said again behind another count', 'holdsTotal', '公开信息300条，解读20条，共公开300条。'],
    ['what became of those that are done', 'holdsSubtotal', '收到来信31封，其中28封已办理，采纳25封，解释3封。'],
    [
      'money divided twice',
      'dividesWhole',
      '投入0.9万元，其中已付0.8万元，其中设备0.1万元、资料0.2万元、其他0.6万元。',
    ],
    ['so many of each outlet', 'countsEach', '公开信息300条，其中两网站各90条、公众号120条。'],
    ['a part in Chinese numerals', 'countsInChinese', '公开信息300条，其中动态180条、公报三十条、公告100条。'],
    [
      'a bracket parts number and unit',
      'isParted',
      '公开信息300条，其中动态180条，预决算7（含2个附件）条，公告100条。',
    ],
    ['two totals, each divided', 'isParallel', '办理建议9件，其中主办4件；提案37件，其中主办11件。'],
    ['another total behind a semicolon', 'isParallel', '办理建议9件，其中主办4件；提案37件，均已办结。'],
    [
      'a paper of another unit',
      'addsUpInAll',
      '公开信息300条，其中动态180条，规范性文件5个，公告115条；受理公开申请60件。',
    ],
    [
      'two numbers that make up the parts, few beside many',
      'dividesAnother',
      '收到公开申请28件，上年转来3件，其中网上16件，信函15件。',
    ],
    ['a part that lost its unit', 'lacksUnit', '公开信息300条，其中动态180条，公告40解读20条，其他60条。'],
    [
      'several parts without units',
      'lacksUnit',
      '公开信息854条，其中新闻520旗内文件55政策解读60公告219、微信同步发布812条。',
    ],
    ['what became of all', '', '收到公开申请5件，其中网络申请3件，已办结5件。'],
    ['what became of letters', '', '收到来信60封，其中咨询类40封，回复60封。'],
    ['ways of answering', 'open', '答复来信60封，其中延期答复2封，补正后答复3封。'],
    [
      'each part divided at once',
      'leadersAddUp',
      '因信息公开引发争议11件，其中，复议7件，维持6件，未审结1件；诉讼4件，维持2件，未审结2件。',
    ],
    [
      'the first part divided, the others not',
      'leadersAddUp',
      '办结公开申请122件，其中，公开类65件，含全部27件、部分38件；无法提供类48件，不处理5件，其他4件。',
    ],
    [
      'what was done with all of them',
      'addsUpToAnEnd',
      '受理公开申请49件，其中自然人41件，法人或其他组织8件；共办理38件，结转下年11件。',
    ],
    ['less than half of it', 'few', '公开信息2300条，其中政策文件120条，会议15条，新闻640条。'],
    ['what two bodies answered of many', 'few', '全县办结公开申请390件，其中县政府办受理45件，县直部门受理75件。'],
    [
      'what became of them',
      'addsUpToAnEnd',
      '受理公开申请34件，其中包括信函21件，网络13件，已按时办结30件，4件结转下年。',
    ],
  ])('%s', (_, reasons, line) => {
    const lost = proseReport([line], { without: ['requests', 'disputes', 'disclosure'] })
    expect(told(lost, 'prose')).toEqual([])
    expect(sumReasonsIn(lost)).toBe(reasons)
  })

  test.each([
    ['much is missing', '公开信息2300条，其中政策文件620条，会议15条，新闻640条。', '2300'],
    [
      'some of what was answered',
      '办结公开申请37件，其中予以公开15件，不属于本机关职责5件。',
      '15件，不属于本机关职责5',
    ],
    [
      'the same items with several outlets',
      '报送工作信息90条，其中省局网站采用60条，县日报刊发50条，公众号推送70条。',
      '90',
    ],
    ['another matter behind the parts', '公开信息1791条，其中概况32条，动态458条，目录416条，办理留言2444条。', '1791'],
    ['some bodies of all', '全县办结公开申请390件，其中县政府办受理145件，县直部门受理175件。', '390'],
    ['a few kinds in brackets', '公开信息2300条（其中概况类560条，目录类840条）。', '2300'],
    ['two examples of few', '公开信息9条，其中：财政预决算3条，网站专栏发布4条。', '9'],
    ['media of some levels', '推送报道431条次，其中中央媒体82条次，省、市媒体346条次。', '431'],
    ['a gap that no slip of the pen explains', '发布信息16887条，其中动态5822条，公告3672条，规划6985条。', '16887'],
    ['one of another unit', '发布信息11860条，其中网站400条，党建42条，栏目70件，交易公告11386条。', '11860'],
    ['one of another unit behind them', '发布信息231条，其中甲网站221条、乙网站9条，稿件5篇。', '231'],
    ['what stands behind the list', '发布信息1275条，其中门户网站580条，公众号600条，办结热线回复150条。', '1275'],
    [
      'another matter after one',
      '公开信息1022条，其中动态更新479条，目录更新520条，新开专栏6个，发布解读44条。',
      '1022',
    ],
  ])('%s: a hint', (_, line, total) => expect(toldOf(line)).toEqual([`hint prose.sum@${total}`]))

  test.each([
    ['办结的5件申请中，予以公开3件，申请撤销4件。', '5'],
    ['因信息公开引发争议14件，其中，行政复议9件，行政诉讼8件。', '14'],
    ['公开信息134条，其中部门信息64条，重点领域信息40条，财政预决算20条，其他13条。', '134'],
    ['收到来信40封，其中网络30封、信函12封，答复40封。', '40'],
    ['66条。其中：动态31条，公告15条，规划3条，指南、年报、目录等合计14条。', '66'],
  ])('%s: told once', (line, total) => {
    const lost = proseReport([line], { without: ['requests', 'disputes', 'disclosure'] })
    expect(told(lost, 'prose')).toEqual([`warning prose.sum@${total}`])
  })

  test('parts of another kind that happen to make up one of them', () => {
    expect(toldOf('公开信息90条，其中网站50条，公众号30条，报刊20条。')).toEqual(['warning prose.sum@90'])
  })
  test('what is done and what was answered do not fit', () => {
    const lost = proseReport(['办结公开申请31件，其中答复26件，撤回3件，转送6件。'], { without: ['requests'] })
    expect(told(lost, 'prose')).toEqual(['warning prose.sum@31'])
  })
  test('outlets that took a little more than there is', () => {
    expect(toldOf('报送工作信息90条，其中省局网站采用30条，县日报刊发20条，公众号推送43条。')).toEqual([
      'warning prose.sum@90',
    ])
  })
  test('as much as the whole, and more', () => {
    expect(toldOf('公开信息80条，其中网站80条，公众号30条。')).toEqual(['warning prose.sum@80'])
  })
  test('requests are told in full', () => {
    const lost = proseReport(['办结公开申请390件，其中予以公开150件、不予公开120件。'], { without: ['requests'] })
    expect(told(lost, 'prose')).toEqual(['warning prose.sum@390'])
  })
})

describe('zeros', () => {
  test('a total of nothing has no parts', () => {
    const lost = proseReport(['政府信息公开行政复议0件，其中维持0件、纠正0件、其他结果0件、尚未审结2件。'], {
      without: ['disputes'],
    })
    expect(told(lost, 'prose')).toEqual(['warning prose.sum@0'])
  })
  test('a part behind those that make up the total', () => {
    expect(toldOf('公开信息300条，其中网站180条、公众号120条、公示栏6条。')).toEqual(['warning prose.sum@300'])
  })
  test('kinds of suits without their table', () => {
    const line = '政府信息公开行政诉讼5件，其中未经复议直接起诉2件，复议后起诉5件。'
    expect(told(proseReport([line], { without: ['disputes'] }), 'prose')).toEqual(['warning prose.sum@5'])
  })
})

describe('requests by what became of them, and by the way they came', () => {
  const toldWith = (line: string) => told(proseReport([line], { cells: cells2021 }), 'prose')
  const inAll = '受理政府信息公开申请35件，其中予以公开15件，部分公开6件，不予公开4件，无法提供7件，'
  test.each([
    [`${inAll}申请人主动撤回3件。`, 'addsUpInAll'],
    ['收到政府信息公开申请35件，其中，申请人撤销3件，按时答复34件。', 'isOtherPartition'],
    ['收到政府信息公开申请35件，其中，申请人撤销6件，已答复37件。', 'isOtherPartition'],
    ['收到政府信息公开申请35件（其中网络申请31件，信件申请4件），已办结37件。', 'addsUpInAll'],
    ['收到政府信息公开申请35件，其中网络申请31件，书面申请4件，予以公开15件。', 'addsUpToAnEnd'],
    ['受理政府信息公开申请35件，3件为网络申请，32件为来信申请。', 'addsUpInAll'],
    ['受理政府信息公开申请35件，网络申请3件，来信申请32件，已全部答复。', 'addsUpInAll'],
    ['受理政府信息公开申请35件，网络申请3件，来信申请22件，其余10件为当面申请。', ''],
    ['受理政府信息公开申请35件，网络申请3件，予以公开15件，部分公开6件。', ''],
  ])('%s: adds up, or need not', (line, reasons) => {
    expect(toldWith(line)).toEqual([])
    expect(sumReasonsIn(proseReport([line], { cells: cells2021 }))).toBe(reasons)
  })
  test.each([
    [`${inAll}申请人主动撤回9件。`, '15件，部分公开6件，不予公开4件，无法提供7件，申请人主动撤回9'],
    ['收到政府信息公开申请35件，其中，申请人撤销9件，按时答复34件。', '9件，按时答复34'],
    ['收到政府信息公开申请35件（其中网络申请34件，信件申请4件），已办结37件。', '34件，信件申请4'],
    ['收到政府信息公开申请35件，其中网络申请34件，书面申请4件，予以公开15件。', '34件，书面申请4'],
    ['受理政府信息公开申请35件，7件为网络申请，32件为来信申请。', '7件为网络申请，32'],
    ['受理政府信息公开申请35件，网络申请3件，来信申请28件，已全部答复。', '3件，来信申请28'],
  ])('%s: told once', (line, place) => expect(toldWith(line)).toEqual([`warning prose.sum@${place}`]))
})

describe('nested lists', () => {
  const line = '公开信息{300}条，其中机构类{120}条（内有领导信息70条、内设机构50条），工作类180条。'
  const write = (outer: number, inner: number) => line.replace('{300}', String(outer)).replace('{120}', String(inner))

  test('in order', () => expect(toldOf(write(300, 120))).toEqual([]))
  test('outer total wrong', () => expect(toldOf(write(310, 120))).toEqual(['warning prose.sum@310']))
  test('inner total wrong: one cause, one message', () => {
    expect(toldOf(write(300, 125))).toEqual(['warning prose.sum@125'])
  })
  test('an inner part wrong', () => {
    expect(toldOf(write(300, 120).replace('70条', '71条'))).toEqual(['warning prose.sum@120'])
  })
  test('其中 twice without brackets', () => {
    expect(toldOf('公开信息300条，其中机构类120条，其中领导信息70条、内设机构50条；工作类180条。')).toEqual([])
  })
})

describe('the fee for information', () => {
  const line = '收取信息处理费{710}元，涉及2件，其中水利站1件420元，供水站1件290元。'
  const report = (amount: number) => proseReport([[6, line.replace('{710}', String(amount))]])

  test('adds up', () => expect(told(report(710), 'fee', 'prose')).toEqual([]))
  test('does not', () => expect(told(report(720), 'fee', 'prose')).toEqual(['warning fee.sum@720']))
  test('number of requests', () => {
    const wrong = proseReport([[6, line.replace('{710}', '710').replace('涉及2件', '涉及3件')]])
    expect(told(wrong, 'fee', 'prose')).toEqual(['warning fee.sum@3'])
  })
})
