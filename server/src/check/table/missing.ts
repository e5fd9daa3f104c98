import type { TableDefinition } from '../../forms/form'
import type { Part } from '../../report/report'
import type { Repair } from '../finding'
import type { CheckContext, Rule, RuleFinding } from '../rule'

/** Parts that have a heading but no figures. However many tables are lost, it is one cause and one message. */
export const missing: Rule = {
  code: 'table.missing',
  title: '没有表格文字',
  severity: 'error',
  quieter: { severity: 'information', when: '全文连成一行，表格的各格分不开时' },
  fix: 'offered',
  source: '第二、三、四部分以表格报告；网页上的表格常是图片，复制成文字时丢失。',
  *check({ report, form }: CheckContext): Iterable<RuleFinding> {
    const lost: LostTable[] = []
    for (const table of form.tables) {
      const part = report.parts.find((candidate) => candidate.number === table.part)
      const found = report.tables[table.id]
      if (part && (!found || found.damage === 'valuesLost')) lost.push({ table, part })
    }
    if (lost.length === 0) return
    const [first, ...others] = lost
    const withLabels = lost.filter(({ table }) => report.tables[table.id])
    const withoutTrace = lost.filter(({ table }) => !report.tables[table.id])
    const [labelled, gone] = [namesOf(withLabels), namesOf(withoutTrace)]
    const isBlurred = gone === '' && report.oneParagraph
    yield {
      severity: isBlurred ? 'information' : 'error',
      start: first.part.heading.start,
      end: first.part.heading.end,
      message: isBlurred
        ? `${labelled}与正文连成一行，各格分不开，没有核对；请从原文重新复制，使表格的各行各格分开，再检查一次`
        : `${lossOf(labelled, gone)}，可能${gone === '' ? '没有填写，' : '是图片'}或者在转成文字时丢失`,
      related: others.map(({ table, part }) => ({
        start: part.heading.start,
        end: part.heading.end,
        message: `${table.name}应在这里`,
      })),
      repairs: withoutTrace.map(({ table }) => insertion(table)),
    }
  },
}

/** A table without figures, and the part whose heading says that it should be there. */
interface LostTable {
  readonly table: TableDefinition
  readonly part: Part
}

/** 表二、表三 */
function namesOf(lost: readonly LostTable[]): string {
  return lost.map(({ table }) => table.name).join('、')
}

/** What the tables with labels and those without lack. */
function lossOf(labelled: string, gone: string): string {
  const losses = [labelled === '' ? '' : `${labelled}没有数值`, gone === '' ? '' : `${gone}没有表格文字`]
  return losses.filter((loss) => loss !== '').join('，')
}

function insertion(table: TableDefinition): Repair {
  return { kind: 'insert-table', title: `插入空白${table.name}`, certain: false, table: table.id }
}
