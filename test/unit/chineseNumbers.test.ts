import { describe, expect, test } from 'vitest'
import { chineseNumbers } from '../../server/src/check/prose/chineseNumbers'
import { foldText } from '../../server/src/text/fold'
import { cells2021 } from '../support/figures2021'
import { proseReport, told } from '../support/proseReport'

describe('numbers written in Chinese numerals', () => {
  test.each<[string, number]>([
    ['收到申请十二件。', 12],
    ['共受理三十五件，', 35],
    ['收到政府信息公开申请一百零五件', 105],
    ['答复三百二十件', 320],
    ['办结一千零六件。', 1006],
    ['收到十件政府信息公开申请', 10],
    ['收到政府信息公开申请一件，已办结。', 1],
    ['被提起行政复议十二起、', 12],
    ['收到申请三十五份。', 35],
    ['其余三件结转下年度。', 3],
    ['尚有一件未办结。', 1],
  ])('%s', (text, value) => {
    expect(chineseNumbers(foldText(text)).map((number) => number.value)).toEqual([value])
  })

  test.each([
    '实行一件一档管理。',
    '做到一案一策，一件不漏。',
    '收到一件、办理一件、答复一件。',
    '申请一件、受理一件、答复一件。',
    '共三类两个方面。',
    '认真对待每一件申请。',
    '收到两件申请。',
    '收到七八件，',
    '收到三至五件，',
    '收到三、五件，',
    '收到近百件，',
    '收到数十件，',
    '收到十余件，',
    '第三件，',
    '没有文件，条件、证件、附件。',
    '完成三件套。',
    '办好十件民生实事。',
    '群众一起参与，',
    '全年共十二月份。',
    '一件涉及道路，一件涉及绿化。',
  ])('%s counts nothing', (text) => {
    expect(chineseNumbers(foldText(text))).toEqual([])
  })

  const judged = (sentence: string) => told(proseReport([sentence], { cells: cells2021 }), 'prose')

  test('are held against the tables', () => {
    expect(judged('全年收到政府信息公开申请三十五件，办结三十七件。')).toEqual([])
    expect(judged('全年收到政府信息公开申请十二件。').join()).toBe('warning prose.cell@十二')
  })

  test('stand beside single ones that tell what became of them', () => {
    const said = '政府信息公开行政复议九件，五件结果维持、一件结果纠正、二件其他结果、一件尚未审结。'
    expect(judged(said)).toEqual([])
    expect(judged(said.replace('二件', '四件'))).toEqual(['warning prose.cell@四'])
  })

  test('leave sums alone', () => {
    expect(judged('收到政府信息公开申请三十五件，其中自然人三十件，法人或其他组织五件。')).toEqual([])
    expect(judged('办理提案十二件，其中主办七件，会办四件。')).toEqual([])
  })
})
