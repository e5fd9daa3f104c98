import type { Form, TableDefinition } from '../../forms/form'
import type { Part, Report } from '../../report/report'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'

/** `labelled`: labels without figures · `jumbled`: figures that cannot be told apart · `gone`: neither labels nor figures. */
type Loss = 'labelled' | 'jumbled' | 'gone'

interface Lost {
  readonly table: TableDefinition
  readonly part: Part
  readonly loss: Loss
}

/** Prose has no lines of figures alone; a stray page number or two may be there. */
const fewestFigures = 5
const linesOfFigures = /^(?:[ \t|]|<[^<>\n]*>)*\d+(?:(?:[ \t|]|<[^<>\n]*>)+\d+)*(?:[ \t|\r]|<[^<>\n]*>)*$/gm
const figure = /(?<![^\s|>])\d+/g

/** Parts that have a heading but no figures. However many tables are lost, it is one cause and one message. */
export const missing: Rule = {
  code: 'table.missing',
  title: '没有表格文字',
  severity: 'error',
  quieter: { severity: 'information', when: '全文连成一行，表格的各格分不开时' },
  fix: 'offered',
  source: '第二、三、四部分以表格报告；网页上的表格常是图片，复制成文字时丢失；PDF 的表格转成文字时会打乱次序。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    const lost = lostTables(report, form)
    if (lost.length === 0) return
    const [first, ...others] = lost
    const isBlurred = report.oneParagraph && lost.every(({ loss }) => loss === 'labelled')
    yield {
      severity: isBlurred ? 'information' : 'error',
      start: first.part.heading.start,
      end: first.part.heading.end,
      message: isBlurred
        ? `${namesOf(lost)}与正文连成一行，各格分不开，没有核对；请从原文重新复制，使表格的各行各格分开，再检查一次`
        : messageOf(lost),
      related: others.map(({ table, part }) => ({
        start: part.heading.start,
        end: part.heading.end,
        message: `${table.name}应在这里`,
      })),
      repairs: lost.filter(({ loss }) => loss === 'gone').map(({ table }) => insertion(table)),
    }
  },
}

function lostTables(report: Report, form: Form): readonly Lost[] {
  return form.tables.flatMap((table) => {
    const part = report.parts.find((candidate) => candidate.number === table.part)
    const found = report.tables[table.id]
    if (!part || (found && found.damage !== 'valuesLost')) return []
    const loss = hasFigures(report, part) ? 'jumbled' : found ? 'labelled' : 'gone'
    return [{ table, part, loss }]
  })
}

/** Figures stand there that belong to no table that was found. */
function hasFigures({ source, tables }: Report, { heading, end }: Part): boolean {
  const found = Object.values(tables).filter(({ damage }) => damage !== 'valuesLost')
  const lines = [...source.slice(heading.end, end).matchAll(linesOfFigures)].filter(({ index }) => {
    const at = heading.end + index
    return !found.some((table) => table.start <= at && at < table.end)
  })
  const figures = lines.reduce((count, [line]) => count + (line.match(figure)?.length ?? 0), 0)
  return figures >= fewestFigures
}

/** What the tables lack, and what may be behind it. */
function messageOf(lost: readonly Lost[]): string {
  const those = (loss: Loss) => lost.filter((one) => one.loss === loss)
  const said = (['labelled', 'jumbled', 'gone'] as const).filter((loss) => those(loss).length > 0)
  const reason = said.length > 1 && said.includes('jumbled') ? reasons.several : reasons[said[said.length - 1]]
  return [...said.map((loss) => `${namesOf(those(loss))}${losses[loss]}`), reason].join('，')
}

function namesOf(lost: readonly Lost[]): string {
  return lost.map(({ table }) => table.name).join('、')
}

const losses: Readonly<Record<Loss, string>> = {
  labelled: '没有数值',
  jumbled: '的数值分不清是哪一格的',
  gone: '没有表格文字',
}

const reasons: Readonly<Record<Loss | 'several', string>> = {
  labelled: '可能没有填写，或者在转成文字时丢失',
  jumbled: '可能在转成文字时打乱了次序；请从原文重新复制，再检查一次',
  gone: '可能是图片或者在转成文字时丢失',
  several: '可能是图片，或者在转成文字时丢失、打乱了次序',
}

function insertion(table: TableDefinition): Repair {
  return { kind: 'insert-table', title: `插入空白${table.name}`, certain: false, table: table.id }
}
