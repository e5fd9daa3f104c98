import type { Paragraph, ProsePiece } from '../model'
import type { Random } from '../random'
import { type Figures, inSum, inSumAndTable, inTable, inTableAndSum, prose } from './numbers'

/** What a report says about requests: every number agrees with table 三. */
export function requestSentences(figures: Figures, self: string, random: Random): ProsePiece[] {
  const received = figures.at('requests.received.total')
  const carriedIn = figures.at('requests.carriedIn.total')
  if (received + carriedIn === 0) return [...noRequests(self, random)]
  const more: readonly (() => Paragraph)[] = [
    () => (random.chance(0.5) ? results(figures) : resultsFirst(figures)),
    () => denials(figures),
    () => applicants(figures),
    () => ways(received, random),
    () => percentage(figures),
    () => closing(figures),
  ]
  const chosen = random.shuffle(more).slice(0, random.int(0, 3))
  return [...opening(figures, self, random), ...chosen.flatMap((sentence) => sentence())]
}

function noRequests(self: string, random: Random): Paragraph {
  return prose(
    random.pick([
      `${self}全年未收到政府信息公开申请。`,
      '本年度没有收到政府信息公开申请，也没有上年结转的申请。',
      '全年收到政府信息公开申请0件。',
      `${self}没有接到群众提出的政府信息公开申请。`,
    ]),
  )
}

function opening(figures: Figures, self: string, random: Random): Paragraph {
  const received = figures.at('requests.received.total')
  const carriedIn = figures.at('requests.carriedIn.total')
  const concluded = figures.at('requests.concluded.total')
  const carriedOut = figures.at('requests.carriedOut.total')
  const end = ['件，结转下年度继续办理', inTable(carriedOut), '件。'] as const
  const wordings: readonly (readonly (string | ProsePiece)[])[] = [
    [
      '全年新收政府信息公开申请',
      inTable(received),
      '件，上年结转',
      inTable(carriedIn),
      '件；办结',
      inTable(concluded),
      ...end,
    ],
    [
      `${self}本年新收公开申请`,
      inTable(received),
      '件，上年结转申请',
      inTable(carriedIn),
      '件，答复',
      inTable(concluded),
      ...end,
    ],
    [
      '共收到政府信息公开申请',
      inTable(received),
      '件，上年结转',
      inTable(carriedIn),
      '件，全年办结',
      inTable(concluded),
      ...end,
    ],
    [
      '共办理政府信息公开申请',
      inTable(received + carriedIn),
      '件（含上年度结转',
      inTable(carriedIn),
      '件），答复',
      inTable(concluded),
      ...end,
    ],
    [
      '当年新登记政府信息公开申请',
      inTable(received),
      '件，连同上年结转的',
      inTable(carriedIn),
      '件，年内办结',
      inTable(concluded),
      '件，余下',
      inTable(carriedOut),
      '件结转下年度办理。',
    ],
    [
      `依申请公开方面，${self}共受理政府信息公开申请`,
      inTable(received + carriedIn),
      '件（含上年结转',
      inTable(carriedIn),
      '件），作出答复',
      inTable(concluded),
      '件，',
      inTable(carriedOut),
      '件结转至下一年度。',
    ],
    // 收到 may mean what came in and what was carried over.
    ['全年收到政府信息公开申请', inTable(received + carriedIn), '件，办结', inTable(concluded), ...end],
    [`${self}收到政府信息公开申请`, inTable(received), '件。'],
  ]
  return prose(...random.pick(wordings))
}

/** The same, the number first. */
function resultsFirst(figures: Figures): Paragraph {
  const named: readonly (readonly [number, string])[] = [
    [figures.totalOf('granted'), '予以公开'],
    [figures.totalOf('partial'), '部分公开'],
    [figures.totalOf('denied'), '决定不予公开'],
    [figures.totalOf('unavailable'), '无法提供'],
    [figures.totalOf('rejected'), '不予处理'],
    [figures.totalOf('otherwise'), '作其他处理'],
  ]
  const items = named.flatMap(([value, name], number) => [number === 0 ? '' : '，', inTableAndSum(value), `件${name}`])
  return prose('从政府信息公开申请的办理结果看，', ...items, '。')
}

/** The full partition of what was concluded. */
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
    inTableAndSum(value),
    '件',
  ])
  return prose('已办结的政府信息公开申请中，', ...items, '。')
}

function denials(figures: Figures): Paragraph {
  const all = figures.totalOf('denied')
  const secret = figures.totalOf('denied.stateSecret')
  const others = figures.totalOf('denied.thirdParty')
  const rest = all - secret - others
  if (all === 0) return []
  return prose(
    '其中不予公开',
    inTable(all),
    `件（属于国家秘密`,
    inTable(secret),
    '件，涉及第三方合法权益',
    inTable(others),
    `件，其余${rest}件）。`,
  )
}

function applicants(figures: Figures): Paragraph {
  const person = figures.at('requests.received.person')
  const received = figures.at('requests.received.total')
  if (received === 0) return []
  return prose(
    '新收的申请中，自然人申请',
    inTable(person),
    '件，法人或其他组织申请',
    inTable(received - person),
    '件。',
  )
}

function ways(received: number, random: Random): Paragraph {
  if (received === 0) return []
  const online = random.int(0, received)
  const letters = random.int(0, received - online)
  const personally = received - online - letters
  return prose(
    '按递交方式，新收申请',
    inSumAndTable(received),
    '件，其中网上申请',
    inSum(online),
    '件，信函申请',
    inSum(letters),
    '件，当面申请',
    inSum(personally),
    '件。',
  )
}

function percentage(figures: Figures): Paragraph {
  const concluded = figures.at('requests.concluded.total')
  const granted = figures.totalOf('granted')
  if (concluded < 3) return []
  return prose(
    '办结的',
    inTable(concluded),
    '件申请中，予以公开',
    inTable(granted),
    `件，占${((100 * granted) / concluded).toFixed(1)}%。`,
  )
}

function closing(figures: Figures): Paragraph {
  return figures.at('requests.carriedOut.total') === 0 ? prose('所有申请均已按期办结，答复率100%。') : []
}
