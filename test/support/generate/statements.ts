import type { Form } from '../../../server/src/forms/form'
import type { Paragraph, ProsePiece, Tie } from './model'
import type { Random } from './random'

/** Looks up and adds up figures of the model by address (without the column for `…of`). */
export interface Figures {
  readonly form: Form
  readonly at: (address: string) => number
  /** Sum of the 总计 cells of all rows whose id begins with this. */
  readonly totalOf: (prefix: string) => number
}

export function createFigures(form: Form, values: readonly number[]): Figures {
  const at = (address: string): number => values[form.cellAt.get(address)?.index ?? -1] ?? 0
  const totalOf = (prefix: string): number =>
    form.cells
      .filter((cell) => cell.address.startsWith(`requests.${prefix}`) && cell.address.endsWith('.total'))
      .reduce((total, cell) => total + values[cell.index], 0)
  return { form, at, totalOf }
}

/** A paragraph from text and numbers. */
export function prose(...items: readonly (string | ProsePiece)[]): Paragraph {
  return items.map((item) => (typeof item === 'string' ? { text: item } : item))
}

/** A number that the rules `codes` hold against other numbers. */
export function tied(value: number, ...codes: readonly string[]): ProsePiece {
  const tie: Tie = { value, codes }
  return { text: String(value), tie }
}

const cell = 'prose.cell'
const sum = 'prose.sum'

/** What part 一 says about requests: every number agrees with table 三. */
export function requestSentences(figures: Figures, self: string, random: Random): ProsePiece[] {
  const received = figures.at('requests.received.total')
  const carriedIn = figures.at('requests.carriedIn.total')
  const concluded = figures.at('requests.concluded.total')
  const carriedOut = figures.at('requests.carriedOut.total')
  if (received + carriedIn === 0) return [...noRequests(self, random)]
  const opening = random.pick([
    [
      '全年新收政府信息公开申请',
      tied(received, cell),
      '件，上年结转',
      tied(carriedIn, cell),
      '件；办结',
      tied(concluded, cell),
    ],
    [
      `${self}本年新收公开申请`,
      tied(received, cell),
      '件，上年结转申请',
      tied(carriedIn, cell),
      '件，答复',
      tied(concluded, cell),
    ],
    [
      '共收到政府信息公开申请',
      tied(received, cell),
      '件，另有上年结转',
      tied(carriedIn, cell),
      '件，全年办结',
      tied(concluded, cell),
    ],
  ])
  const sentences = [...prose(...opening, '件，结转下年度继续办理', tied(carriedOut, cell), '件。')]
  if (random.chance(0.4)) sentences.push(...results(figures))
  if (random.chance(0.3)) sentences.push(...applicants(figures))
  if (random.chance(0.3)) sentences.push(...ways(received, random))
  return sentences
}

function noRequests(self: string, random: Random): Paragraph {
  const text = random.pick([
    `${self}全年未收到政府信息公开申请。`,
    '本年度没有收到政府信息公开申请，也没有上年结转的申请。',
    '全年收到政府信息公开申请0件。',
  ])
  return prose(text)
}

function results(figures: Figures): Paragraph {
  const parts: readonly (readonly [string, number])[] = [
    ['予以公开', figures.totalOf('granted')],
    ['部分公开', figures.totalOf('partial')],
    ['不予公开', figures.totalOf('denied')],
    ['无法提供', figures.totalOf('unavailable')],
    ['不予处理', figures.totalOf('rejected')],
    ['其他处理', figures.totalOf('otherwise')],
  ]
  const items = parts.flatMap(([name, value], number) => [
    `${number === 0 ? '' : '、'}${name}`,
    tied(value, cell, sum),
    '件',
  ])
  return prose('已办结的申请中，', ...items, '。')
}

function applicants(figures: Figures): Paragraph {
  const person = figures.at('requests.received.person')
  const received = figures.at('requests.received.total')
  return prose(
    '新收的申请中，自然人申请',
    tied(person, cell),
    '件，法人或其他组织申请',
    tied(received - person, cell),
    '件。',
  )
}

function ways(received: number, random: Random): Paragraph {
  const online = random.int(0, received)
  const letters = random.int(0, received - online)
  const personally = received - online - letters
  return prose(
    '按递交方式，新收申请',
    tied(received, cell, sum),
    '件，其中网上申请',
    tied(online, sum),
    '件，信函申请',
    tied(letters, sum),
    '件，当面申请',
    tied(personally, sum),
    '件。',
  )
}

/** What part 一 says about reviews and suits. */
export function disputeSentences(figures: Figures, random: Random): Paragraph {
  const review = figures.at('disputes.review.total')
  const suits = figures.at('disputes.directSuit.total') + figures.at('disputes.reviewedSuit.total')
  if (review + suits === 0) {
    return prose(
      random.pick([
        '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
        '没有因政府信息公开被申请行政复议、提起行政诉讼。',
      ]),
    )
  }
  return prose('因政府信息公开被申请行政复议', tied(review, cell), '件，被提起行政诉讼', tied(suits, cell), '件。')
}

/** How much was published on its own motion: a total and its closed list. */
export function publishedSentences(self: string, random: Random): Paragraph {
  const site = random.int(20, 900)
  const account = random.int(20, 900)
  if (random.chance(0.5)) {
    return prose(
      `${self}全年主动公开政府信息`,
      tied(site + account, sum),
      '条，其中，门户网站',
      tied(site, sum),
      '条，微信公众号',
      tied(account, sum),
      '条。',
    )
  }
  const board = random.int(5, 60)
  return prose(
    '主动公开政府信息',
    tied(site + account + board, sum),
    '条。其中：政府网站',
    tied(site, sum),
    '条、政务新媒体',
    tied(account, sum),
    '条、公示栏',
    tied(board, sum),
    '条。',
  )
}

/** What the 2021 form counts in table 二, said in prose. */
export function documentSentences(figures: Figures): Paragraph {
  const at = (id: string) => figures.at(`disclosure.normative.${id}`)
  return prose(
    '本年制发行政规范性文件',
    tied(at('issued'), cell),
    '件，废止',
    tied(at('repealed'), cell),
    '件，现行有效',
    tied(at('inForce'), cell),
    '件。',
  )
}

/** What part 六 says about the fee for information. */
export function feeSentences(random: Random): Paragraph {
  if (random.chance(0.7))
    return prose(random.pick(['本年度未收取信息处理费。', '本机关全年没有收取信息处理费。', '收取信息处理费0元。']))
  const first = random.int(1, 60) * 10
  const second = random.int(1, 60) * 10
  return prose(
    '全年收取信息处理费',
    tied(first + second, 'fee.sum'),
    '元，涉及2件，其中按件计收1件',
    tied(first, 'fee.sum'),
    '元，按量计收1件',
    tied(second, 'fee.sum'),
    '元。',
  )
}
