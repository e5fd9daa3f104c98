import type { FoundLabel, Report, Row, Table } from '../../report/report'
import { foldText } from '../../text/fold'
import { labelKey } from '../../text/labelKey'
import { maskEntities } from '../../text/maskHtml'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { wrongEndOf } from './wrappedLabel'

/** A wrapped label with more wrong characters is another one. */
const mostSlips = 2
/** 四、结转下年度（2024） */
const yearBeside = /20\d\d/
const itemNumber = /^[（(]?\s*([0-9一二三四五六七八九十]{1,3})\s*[）)、.．]\s*/

/** A label that is recognised but mistyped. */
export const label: Rule = {
  code: 'table.label',
  title: '表格用语有误',
  severity: 'information',
  fix: 'offered',
  source: '表格的行名、栏名应照格式书写；实际报告中有错字、漏字。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    for (const { id } of form.tables) {
      const table = report.tables[id]
      if (!table) continue
      for (const found of table.labels) if (isMistyped(report, table, found)) yield findingOf(report, table, found)
      for (const row of table.rows) {
        const atEnd = table.layout === 'spaces' ? endFinding(report, table, row) : null
        if (atEnd) yield atEnd
        else if (!table.labels.includes(row.label) && isMistyped(report, table, row.label))
          yield findingOf(report, table, row.label)
      }
    }
  },
}

/** Where labels wrap around their figures, a piece of a label is nothing to complain of. */
function isMistyped(report: Report, table: Table, { wording, start, end, official }: FoundLabel): boolean {
  if (wording !== 'mistyped' || beginsRightly(report.source.slice(start, end), official)) return false
  if (table.layout !== 'spaces') return true
  const piece = labelKey(foldText(report.source.slice(start, end))).replace(yearBeside, '')
  return !labelKey(foldText(official)).includes(piece)
}

/** Between cells, in any layout. */
const cellBoundary = /<\/t[dh]>|[\t|]/i
const tags = /<[^<>]*>/g

/** （六）其他处理 with a cell behind it that the form does not have: the row's own label is right. */
function beginsRightly(written: string, official: string): boolean {
  const [first, ...others] = written.split(cellBoundary)
  return others.length > 0 && labelKey(foldText(first.replace(tags, ''))) === labelKey(foldText(official))
}

/** The beginning before the figures is right, and there is a slip in the end behind them. */
function endFinding(report: Report, table: Table, row: Row): RuleFinding | null {
  const { label: found } = row
  if (found.wording === 'official') return null
  const wrong = wrongEndOf(report.source, row)
  if (!wrong) return null
  const { start, end, official, whole } = wrong
  const title = `改为“${official}”`
  return {
    start,
    end,
    message: `${table.definition.name}的“${report.source.slice(start, end).replace(/\s+/g, '')}”应为“${official}”（${found.official}）`,
    repairs: whole ? [{ kind: 'replace', title, certain: false, edits: [{ start, end, text: official }] }] : [],
  }
}

function findingOf(report: Report, table: Table, marked: FoundLabel): RuleFinding {
  const found = withoutBold(report.source, marked)
  const written = report.source.slice(found.start, entityEnd(report.source, found.end))
  return {
    start: found.start,
    end: found.end,
    message: `${table.definition.name}的“${written.replace(tags, '').replace(/\s+/g, '')}”应为“${found.official}”`,
    repairs: repairsOf(table, found, written),
  }
}

/** The words between the marks of bold type in Markdown. */
function withoutBold(source: string, found: FoundLabel): FoundLabel {
  const bold = /^(\*\*|__)(.+)\1$/s.exec(source.slice(found.start, found.end))
  return bold ? { ...found, start: found.start + 2, end: found.end - 2 } : found
}

/** A wrong character or two are written over where they stand, so that width and manner of the rest stay. */
function repairsOf(table: Table, found: FoundLabel, written: string): readonly Repair[] {
  const slips = slipsOf(table, found, written)
  if (slips.length > 0 || !isWholeLabel(table, found, written)) return slips
  return [replacement(found, written)]
}

/** The right words behind the item number as printed: `5、` stays where the form prints `5.`. */
function replacement({ start, end, official }: FoundLabel, written: string): Repair {
  const [printed, right] = [itemNumber.exec(written), itemNumber.exec(official)]
  const keepsNumber = printed !== null && right !== null && printed[1] === right[1]
  const edit = keepsNumber
    ? { start: start + printed[0].length, end, text: official.slice(right[0].length) }
    : { start, end, text: official }
  return { kind: 'replace', title: `改为“${official}”`, certain: false, edits: [edit] }
}

/** A quotation mark may be printed as an entity, of which the label's span has the first character only. */
function entityEnd(source: string, end: number): number {
  const entity = source[end - 1] === '&' ? /^&#?\w{1,8};/.exec(source.slice(end - 1, end + 10)) : null
  return entity ? end - 1 + entity[0].length : end
}

/** In a wrapped label the wrong characters are written over one by one, and its line breaks stay. */
function slipsOf(table: Table, found: FoundLabel, written: string): readonly Repair[] {
  if (/[\t|]/.test(written) || overlapsCells(table, found)) return []
  const plain = maskEntities(written)
  const [folded, official] = [foldText(plain), foldText(found.official)]
  const all = Array.from(plain.matchAll(/\S/g), ({ index }) => index)
  // A piece of the vertical group label may stand before it.
  const places = table.layout === 'spaces' ? all.slice(-official.length) : all
  // The rest of it may stand behind the figures.
  const fits = table.layout === 'spaces' ? places.length <= official.length : places.length === official.length
  if (!fits) return []
  const wrong = places.flatMap((place, at) => (folded[place] === official[at] ? [] : [at]))
  if (wrong.length > mostSlips) return []
  const edits = wrong.map((at) => {
    const start = found.start + places[at]
    return { start, end: start + 1, text: found.official[at] }
  })
  return [{ kind: 'replace', title: `改为“${found.official}”`, certain: false, edits }]
}

/** A wrapped label may run around figures, which writing over it would destroy, or stand on both sides of them. */
function isWholeLabel(table: Table, found: FoundLabel, written: string): boolean {
  if (/[\r\n\t|&<]/.test(written)) return false
  const lengthOf = (text: string) => labelKey(foldText(text)).length
  if (table.layout === 'spaces' && lengthOf(written) !== lengthOf(found.official)) return false
  return !overlapsCells(table, found)
}

function overlapsCells(table: Table, { start, end }: FoundLabel): boolean {
  return table.rows.some((row) => row.cells.some((cell) => cell.start < end && cell.end > start))
}
