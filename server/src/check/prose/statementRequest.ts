import type { Form } from '../../forms/form'
import type { StatementReading } from '../../forms/statement'
import { applicantColumns, applicantReadings, intakeStatements, requestReadings } from '../../forms/statementsRequests'
import type { Item } from './item'
import type { ProseWord } from './lexicon'
import type { ProseParagraph } from './prose'
import { type Reading, requestReading, sumOfReadings } from './reading'
import type { Meaning } from './statement'

const units = new Set(['件', '条', '份', '起', '例', '宗', '次', '件次', '个', '篇', '项', '笔', '封', '单', ''])
/** Words that only say that requests are spoken of; a verb beside them decides. */
const objects: ReadonlySet<string> = new Set(['object', 'onRequest'])
/** Words that can follow their number: 12 件申请, 12 件已办结. */
const nouns: ReadonlySet<string> = new Set(['object', 'onRequest', 'concluded'])

/** What words about requests say: rows of table 三, or columns of it where an applicant is named. */
export function requestStatement(
  prose: ProseParagraph,
  item: Item,
  words: readonly ProseWord[],
  form: Form,
  year: number | null,
): Meaning | null {
  if (item.number.kind !== 'count' || !units.has(item.number.unit)) return null
  const applicants = words.filter((word) => word.role === 'applicant')
  const requests = words.filter((word) => word.role === 'request')
  const results = distinct(requests.filter((word) => !intakeStatements.has(word.id)).map((word) => word.id))
  if (applicants.length > 0) return applicantMeaning(applicants, results, form)
  if (results.length > 0)
    return { kind: 'request', ids: results, readings: resultReadings(prose, requests, form, year) }
  return intakeMeaning(distinct(requests.map((word) => word.id)), item, words, form)
}

function applicantMeaning(applicants: readonly ProseWord[], results: readonly string[], form: Form): Meaning | null {
  const ids = distinct(applicants.map((word) => word.id))
  if (ids.length > 1) return null
  const { columns, name } = applicantColumns[ids[0]]
  const rows: readonly StatementReading[] =
    results.length > 0 ? results.flatMap((id) => readingsOfId(id)) : applicantReadings
  return {
    kind: 'applicant',
    ids: [...ids, ...results],
    readings: known(rows.map((row) => requestReading(form, row, columns, name))),
  }
}

/** 收到, 办结 and the like: each verb's readings; a verb after the number counts only right there. */
function intakeMeaning(ids: readonly string[], item: Item, words: readonly ProseWord[], form: Form): Meaning | null {
  const verbs = ids.filter((id) => !objects.has(id))
  const decisive = verbs.length > 0 ? verbs : ids
  if (words[0].from >= item.number.end && !(isClose(words[0], item) && decisive.every((id) => nouns.has(id))))
    return null
  const readings = decisive.flatMap((id) => requestReadings[id].map((reading) => requestReading(form, reading)))
  return { kind: 'request', ids: decisive, readings: known(readings) }
}

/** Results and carry-overs: any of those named, their sum, or the sum of the details where a category is named too. */
function resultReadings(
  prose: ProseParagraph,
  requests: readonly ProseWord[],
  form: Form,
  year: number | null,
): readonly Reading[] {
  const strong = requests.filter((word) => !intakeStatements.has(word.id))
  const ids = distinct(strong.map((word) => (word.id.startsWith('carried') ? carryOf(prose, word, year) : word.id)))
  const named = ids.map((id) => known(readingsOfId(id).map((reading) => requestReading(form, reading))))
  const readings = [...(named.at(-1) ?? []), ...named.slice(0, -1).flat()]
  if (named.length > 1 && named.every((some) => some.length > 0)) {
    readings.push(sumOfReadings(named.map((some) => some[0])))
    const details = named.filter((_, index) => ids[index].includes('.'))
    if (details.length > 1 && details.length < named.length)
      readings.push(sumOfReadings(details.map((some) => some[0])))
  }
  // 「结转的申请已办结 2 件」 may count either.
  if (requests.some((word) => word.id === 'concluded') && ids.some((id) => id.startsWith('carried'))) {
    readings.push(...known(requestReadings.concluded.map((reading) => requestReading(form, reading))))
  }
  return readings
}

/** Which way a bare 结转 or 转入 goes: a year beside it tells. */
function carryOf(prose: ProseParagraph, word: ProseWord, year: number | null): string {
  if (year === null || (word.id !== 'carried' && word.id !== 'carriedTo')) return word.id
  const before = /(\d{4})年度?(末|底)?的?$/.exec(prose.text.slice(Math.max(0, word.from - 8), word.from))
  if (before && Number(before[1]) < year) return 'carriedIn'
  const after = /^(至|到|入|往)?(\d{4})年/.exec(prose.text.slice(word.to, word.to + 6))
  if (after && Number(after[2]) > year) return 'carriedOut'
  return word.id
}

/** Ids with a dot name a row of the form themselves. */
function readingsOfId(id: string): readonly StatementReading[] {
  return requestReadings[id] ?? [{ rows: [id], name: id }]
}

function isClose(word: ProseWord, item: Item): boolean {
  return word.from - item.number.end <= 4
}

function known(readings: readonly (Reading | null)[]): Reading[] {
  return readings.filter((reading) => reading !== null)
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
