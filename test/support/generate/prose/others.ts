import type { Paragraph, ProsePiece } from '../model'
import type { Random } from '../random'
import { type Figures, inSum, inSumAndTable, inTable, prose, tied } from './numbers'

/** What a report says about reviews and suits. */
export function disputeSentences(figures: Figures, random: Random): Paragraph {
  const review = figures.at('disputes.review.total')
  const direct = figures.at('disputes.directSuit.total')
  const after = figures.at('disputes.reviewedSuit.total')
  if (review + direct + after === 0) {
    return prose(
      random.pick([
        '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
        '没有因政府信息公开被申请行政复议、提起行政诉讼。',
      ]),
    )
  }
  const wordings: readonly (readonly (string | ProsePiece)[])[] = [
    ['因政府信息公开被申请行政复议', inTable(review), '件，被提起行政诉讼', inTable(direct + after), '件。'],
    ['政府信息公开行政复议', inTable(review), '件，', ...outcomes(figures, 'review'), '。'],
    ['因政府信息公开引发行政复议', inTable(review), '起、行政诉讼', inTable(direct + after), '起，均按程序应诉答复。'],
    [
      '政府信息公开行政诉讼',
      inSumAndTable(direct + after),
      '件，其中未经复议直接起诉',
      inSumAndTable(direct),
      '件，复议后起诉',
      inSumAndTable(after),
      '件。',
    ],
  ]
  return prose(...random.pick(wordings))
}

function outcomes(figures: Figures, group: string): readonly (string | ProsePiece)[] {
  const at = (outcome: string) => figures.at(`disputes.${group}.${outcome}`)
  return [
    '其中结果维持',
    inSumAndTable(at('upheld')),
    '件、结果纠正',
    inSumAndTable(at('corrected')),
    '件、其他结果',
    inSumAndTable(at('other')),
    '件、尚未审结',
    inSumAndTable(at('pending')),
    '件',
  ]
}

/** How much was published on its own motion: a total and its closed list. */
export function publishedSentences(self: string, random: Random): Paragraph {
  const site = random.int(20, 900)
  const account = random.int(20, 900)
  const board = random.int(5, 60)
  const wordings: readonly (readonly (string | ProsePiece)[])[] = [
    [
      `${self}全年主动公开政府信息`,
      inSum(site + account),
      '条，其中，门户网站',
      inSum(site),
      '条，微信公众号',
      inSum(account),
      '条。',
    ],
    [
      '主动公开政府信息',
      inSum(site + account + board),
      '条。其中：政府网站',
      inSum(site),
      '条、政务新媒体',
      inSum(account),
      '条、公示栏',
      inSum(board),
      '条。',
    ],
    [
      '主动公开机构职能类信息',
      inSum(board),
      '条、工作动态类',
      inSum(site),
      '条、政策文件类',
      inSum(account),
      '条，共计',
      inSum(site + account + board),
      '条。',
    ],
    [`${self}全年发布信息${site + account}条，主要包括民生实事${board}条等。`],
    [`${self}全年公开信息${site}0余条，其中门户网站${board}0余条。`],
  ]
  return prose(...random.pick(wordings))
}

/** What the 2021 form counts in table 二, said in prose. */
export function documentSentences(figures: Figures, random: Random): Paragraph {
  const normative = (id: string) => inTable(figures.at(`disclosure.normative.${id}`))
  if (random.chance(0.6)) {
    return prose(
      '本年制发行政规范性文件',
      normative('issued'),
      '件，废止',
      normative('repealed'),
      '件，现行有效',
      normative('inForce'),
      '件。',
    )
  }
  const decisions = (id: string) => String(figures.at(`disclosure.${id}.decisions`))
  return prose(
    `全年作出行政许可决定${decisions('licence')}件、行政处罚决定${decisions('penalty')}件、行政强制决定${decisions('coercion')}件。`,
  )
}

/** What part 六 says about the fee for information. */
export function feeSentences(random: Random): Paragraph {
  if (random.chance(0.7)) {
    return prose(
      random.pick([
        '本年度未收取信息处理费。',
        '本机关全年没有收取信息处理费。',
        '收取信息处理费0元。',
        '本年度没有产生信息处理费，无其他需要报告的事项。',
      ]),
    )
  }
  const first = random.int(1, 60) * 10
  const second = random.int(1, 60) * 10
  const fee = (value: number) => tied(value, 'fee.sum')
  return prose(
    '全年收取信息处理费',
    fee(first + second),
    '元，涉及2件，其中按件计收1件',
    fee(first),
    '元，按量计收1件',
    fee(second),
    '元。',
  )
}
