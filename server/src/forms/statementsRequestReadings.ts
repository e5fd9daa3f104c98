import type { StatementReading } from './statement'

/** What prose that speaks of requests can mean: rows and columns of table 三. */

const received: StatementReading = { rows: ['received'], name: '表三本年新收总计', inColumn: '表三本年新收' }
const carriedIn: StatementReading = { rows: ['carriedIn'], name: '表三上年结转总计', inColumn: '表三上年结转' }
const carriedOut: StatementReading = { rows: ['carriedOut'], name: '表三结转下年度总计', inColumn: '表三结转下年度' }
const onHand: StatementReading = {
  rows: ['received', 'carriedIn'],
  name: '表三本年新收与上年结转之和',
  inColumn: '表三本年新收与上年结转的',
}
const concluded: StatementReading = {
  rows: ['concluded'],
  name: '表三『（七）总计』总计',
  inColumn: '表三『（七）总计』',
}
/** What was concluded of this year's own requests, where last year's are told apart. */
const concludedOfYear: StatementReading = {
  rows: ['concluded'],
  without: ['carriedIn'],
  name: '表三『（七）总计』减上年结转',
  inColumn: '表三『（七）总计』减上年结转的',
}
const granted: StatementReading = {
  rows: ['granted'],
  name: '表三『（一）予以公开』总计',
  inColumn: '表三『（一）予以公开』',
}
const grantedOrPartial: StatementReading = {
  rows: ['granted', 'partial'],
  name: '表三予以公开与部分公开之和',
  inColumn: '表三予以公开与部分公开的',
}
const denied: StatementReading = {
  rows: ['denied.*'],
  name: '表三『（三）不予公开』各行总计之和',
  inColumn: '表三『（三）不予公开』各行',
}
const unavailable: StatementReading = {
  rows: ['unavailable.*'],
  name: '表三『（四）无法提供』各行总计之和',
  inColumn: '表三『（四）无法提供』各行',
}
const rejected: StatementReading = {
  rows: ['rejected.*'],
  name: '表三『（五）不予处理』各行总计之和',
  inColumn: '表三『（五）不予处理』各行',
}
const petition: StatementReading = {
  rows: ['rejected.petition'],
  name: '表三『1.信访举报投诉类申请』总计',
  inColumn: '表三『1.信访举报投诉类申请』',
}
const otherwise: StatementReading = {
  rows: ['otherwise', 'otherwise.*'],
  name: '表三『（六）其他处理』各行总计之和',
  inColumn: '表三『（六）其他处理』各行',
}

/**
 * The readings of each kind of statement, the likeliest first; a statement is right when any of them agrees.
 * 收到, 受理 and 申请 mean 新收 in some reports and 新收 + 结转 in others.
 */
export const requestReadings: Readonly<Record<string, readonly StatementReading[]>> = {
  received: [received],
  incoming: [received, onHand],
  object: [received, onHand],
  onRequest: [received, onHand, concluded, granted, grantedOrPartial],
  handled: [onHand],
  processed: [received, onHand, concluded, concludedOfYear],
  concluded: [concluded, concludedOfYear],
  carriedIn: [carriedIn],
  carriedOut: [carriedOut],
  carried: [carriedIn, carriedOut],
  granted: [granted],
  opened: [granted, grantedOrPartial],
  grantedOrPartial: [grantedOrPartial],
  partial: [{ rows: ['partial'], name: '表三『（二）部分公开』总计', inColumn: '表三『（二）部分公开』' }],
  denied: [denied],
  unavailable: [unavailable],
  rejected: [rejected],
  // What is no request at all: petitions, as the form says, or whatever was not dealt with.
  'rejected.notTreated': [petition, rejected],
  otherwise: [otherwise],
}

/** Kinds of statements that say how many requests there were in all, not what became of them. */
export const intakeStatements: ReadonlySet<string> = new Set([
  'incoming',
  'object',
  'onRequest',
  'handled',
  'processed',
  'concluded',
  'replied',
])

/** Words that say that requests are spoken of. */
export const subjectStatements: ReadonlySet<string> = new Set([
  'object',
  'onRequest',
  'incoming',
  'received',
  'handled',
  'processed',
])

/** Kinds of statements that say what became of a request. */
export const resultStatements: ReadonlySet<string> = new Set([
  'granted',
  'opened',
  'grantedOrPartial',
  'partial',
  'denied',
  'unavailable',
  'rejected',
  'otherwise',
])

/** Columns of table 三 that a word for applicants means. */
export const applicantColumns: Readonly<
  Record<string, { readonly columns: readonly string[]; readonly name: string }>
> = {
  person: { columns: ['person'], name: '自然人' },
  organisations: {
    columns: ['business', 'research', 'charity', 'legal', 'other'],
    name: '法人或其他组织各栏之和',
  },
  business: { columns: ['business'], name: '商业企业' },
  research: { columns: ['research'], name: '科研机构' },
  charity: { columns: ['charity'], name: '社会公益组织' },
  legal: { columns: ['legal'], name: '法律服务机构' },
}

/** Rows that a statement about applicants may mean. */
export const applicantReadings: readonly StatementReading[] = [received, onHand, concluded]
