import { meaningless } from '../../forms/statementsGrammar'
import { amountUnit } from '../../forms/statementsUnits'
import type { Span } from '../../report/span'
import { distance } from '../../text/distance'
import { figureText } from '../../text/figureText'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { proseFacts } from './facts'
import type { Judged } from './judge'
import { placeOf } from './prose'
import { relatedCells } from './relatedCells'

/** A number of the prose disagrees with the cells it speaks of. */
export const proseCell: Rule = {
  code: 'prose.cell',
  title: '文中数字与表格不一致',
  severity: 'warning',
  quieter: { severity: 'hint', when: '数字可能另有所指（复议机关受理的案件、全系统的件数、清理文件的件数等）时' },
  fix: 'offered',
  source: '观察：约二十份可对照的年报中三份文表不符。文字与表格说的是同一件事，数字应当相同。',
  *check(context) {
    for (const judged of proseFacts(context).judged.values()) {
      if (judged.outcome === 'disagrees') yield findingOf(judged, context)
    }
  },
}

function findingOf(judged: Judged, context: CheckContext): RuleFinding {
  const { prose, statement, expected, silence } = judged
  const { number } = statement.item
  const [first, ...others] = expected
  const place = placeOf(prose, number)
  const alternative = others.map(({ reading, value }) => `${reading.name}为 ${value}`).slice(0, 1)
  const isCut = first.reading.cells.some((cell) => context.report.cells[cell].state === 'absent')
  const tables = [`${first.reading.name}${isCut ? '应' : ''}为 ${first.value}`, ...alternative].join('，')
  const isOtherUnit = number.kind === 'money' && number.unit !== amountUnit
  const written = prose.text.slice(number.from, number.to) + (isOtherUnit ? ` ${number.unit}` : '')
  return {
    ...place,
    severity: silence === 'hint' ? 'hint' : 'warning',
    message: `文中“${saidOf(judged)}”为 ${written}，而${tables}`,
    cells: first.reading.cells.map((cell) => context.form.cells[cell].address),
    related: relatedCells(context, first.reading.cells),
    repairs: repairsOf(judged, context.report.source, place),
  }
}

/** The number with the words that say what it counts: those before it, or, where hardly any stand there, those behind. */
function saidOf({ prose: { text }, statement: { item } }: Judged): string {
  const { number } = item
  const from = Math.max(item.from, number.from - longestLead)
  const before = (from > item.from ? '…' : '') + text.slice(from, number.from).replace(/^[,、;:]/, '')
  const said = before + text.slice(number.from, number.to) + number.unit
  if (before.replace(meaningless, '').length > 2) return said
  return said + text.slice(number.end, Math.min(item.to, number.end + 12)).replace(/[,、;:。]$/, '')
}

/** What stands further before a number is not quoted. */
const longestLead = 16

/** So many readings of one number are worth offering. */
const mostOffered = 3

/** Values that a slip of the pen leads away from come first, the nearest before all; then the order of the readings. */
function likeliest(values: readonly number[], printed: number): readonly number[] {
  const away = (value: number) => {
    const difference = Math.abs(value - printed)
    return difference <= 2 || distance(String(value), String(printed)) === 1 ? difference : Number.POSITIVE_INFINITY
  }
  const isSlip = (value: number) => away(value) < Number.POSITIVE_INFINITY
  const slips = values.filter(isSlip).sort((a, b) => away(a) - away(b))
  return [...slips, ...values.filter((value) => !isSlip(value))].slice(0, mostOffered)
}

function repairsOf({ statement, expected }: Judged, source: string, place: Span): readonly Repair[] {
  const { number } = statement.item
  const written = source.slice(place.start, place.end)
  // An amount is offered only where the cell's figure can be written as it stands.
  const writable = number.kind !== 'money' || number.unit === amountUnit
  if (!writable) return []
  const values = [...new Set(expected.map(({ value }) => value))].filter((value) => value >= 0)
  return likeliest(values, number.value).map((value) => {
    const digits = number.decimals > 0 ? value.toFixed(number.decimals) : String(value)
    const text = figureText(written, value, digits)
    return { kind: 'replace', title: `文中的数字改为 ${text}`, certain: false, edits: [{ ...place, text }] }
  })
}
