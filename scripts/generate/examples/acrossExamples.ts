import { checkAcross } from '../../../server/src/check/across/checkAcross'
import { checkParent } from '../../../server/src/check/across/checkParent'
import type { Finding } from '../../../server/src/check/finding'
import { currentForm, formById } from '../../../server/src/forms/forms'
import { readDocument } from '../../../server/src/read/readDocument'
import type { Report } from '../../../server/src/report/report'
import { soundReport } from './soundReport'

type Cells = Readonly<Record<string, string>>

/** A report, right in itself, that holds or breaks a rule beside others. */
export interface AcrossExample {
  readonly form?: string
  /** The reports beside it: last year's, or those that it sums up. */
  readonly beside: 'year before' | 'children'
  readonly others: readonly Cells[]
  readonly holds: Cells
  readonly breaks: Cells
  /** Cells whose rows the rule's page shows: of the report, and of each other one. */
  readonly here: string
  readonly there: string
  /** Where the rule is broken, the other report has the very same prose. */
  readonly repeats?: boolean
}

const carried = (count: string): Cells => ({
  'requests.carriedIn.person': count,
  'requests.carriedIn.total': count,
  'requests.carriedOut.person': count,
  'requests.carriedOut.total': count,
})

/** Seven papers in force, two of which more were issued this year. */
const lastYear: Cells = { 'disclosure.normative.inForce': '7' }

/** Examples of the rules across reports, by code. */
export const acrossExamples: Readonly<Record<string, AcrossExample>> = {
  'year.carry-over': {
    beside: 'year before',
    others: [{ ...carried('2'), ...lastYear }],
    holds: carried('2'),
    breaks: carried('1'),
    here: 'requests.carriedIn.person',
    there: 'requests.carriedOut.person',
  },
  'year.in-force': {
    beside: 'year before',
    others: [lastYear],
    holds: { 'disclosure.normative.inForce': '9' },
    breaks: { 'disclosure.normative.inForce': '10' },
    here: 'disclosure.normative.inForce',
    there: 'disclosure.normative.inForce',
  },
  'year.items': {
    form: '2019',
    beside: 'year before',
    others: [{ 'disclosure.licence.previous': '28', 'disclosure.licence.change': '3' }],
    holds: { 'disclosure.licence.previous': '31' },
    breaks: { 'disclosure.licence.previous': '28' },
    here: 'disclosure.licence.previous',
    there: 'disclosure.licence.previous',
  },
  'year.repeat': {
    beside: 'year before',
    others: [lastYear],
    holds: {},
    breaks: {},
    here: '发布信息86条',
    there: '发布信息86条',
    repeats: true,
  },
  'parent.sum': {
    beside: 'children',
    others: [{}, {}],
    holds: summed({}),
    breaks: summed({ 'disclosure.licence.decisions': '91' }),
    here: 'disclosure.licence.decisions',
    there: 'disclosure.licence.decisions',
  },
}

/** The figures of two sound reports together, some of them otherwise. */
function summed(otherwise: Cells): Cells {
  const [{ cells }] = readDocument(soundReport(currentForm)).reports
  const sums = currentForm.cells.map(({ address, index }) => [address, String(2 * (cells[index].value ?? 0))])
  return { ...Object.fromEntries(sums), ...otherwise }
}

/** What the rules across reports say of an example that holds, or breaks one. */
export function acrossFindings(example: AcrossExample, which: 'holds' | 'breaks'): readonly Finding[] {
  const { report, others } = reportsOf(example, which)
  return example.beside === 'children' ? checkParent(report, others) : checkAcross(report, others[0])
}

/** The rows of an example as the rule's page shows them, tabs as bars. */
export function acrossLines(example: AcrossExample, which: 'holds' | 'breaks'): string {
  const { report, others } = reportsOf(example, which)
  const name = example.beside === 'children' ? '各单位年报' : '上年年报'
  const own = example.beside === 'children' ? '汇总年报' : '本年年报'
  const lines = others.map((other) => `${name}：${lineAt(other, example.there)}`)
  return [...lines, `${own}：${lineAt(report, example.here)}`].join('\n').replaceAll('\t', ' | ')
}

function reportsOf(example: AcrossExample, which: 'holds' | 'breaks') {
  const form = (example.form === undefined ? null : formById(example.form)) ?? currentForm
  const year = form.since + 1
  const read = (text: string): Report => readDocument(text).reports[0]
  const others = example.others.map((cells) => {
    const text = soundReport(form, cells)
    const rewritten = which === 'breaks' && example.repeats ? text : reworded(text)
    return read(example.beside === 'children' ? rewritten : rewritten.replaceAll(String(year), String(year - 1)))
  })
  return { report: read(soundReport(form, example[which])), others }
}

/** The same said otherwise, so that nothing but the figures of the two years can be wrong. */
function reworded(text: string): string {
  return Object.entries(words).reduce((sofar, [old, by]) => sofar.replaceAll(old, by), text)
}

const words = { 全年: '这一年里', 部分栏目: '个别栏目', 改版: '重做', 明确专人: '指定一人', 对已公开: '把已公开' }

/** The line that holds a cell, or that begins with some words. */
function lineAt({ source, form, cells }: Report, place: string): string {
  const cell = form?.cellAt.get(place)
  const at = cell ? cells[cell.index].start : source.indexOf(place)
  const start = source.lastIndexOf('\n', at - 1) + 1
  const end = source.indexOf('\n', at)
  return source.slice(start, end < 0 ? undefined : end).trim()
}
