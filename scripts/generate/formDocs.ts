import { rowName } from '../../server/src/forms/compile'
import type {
  BlockDefinition,
  EquationFamily,
  Form,
  PartDefinition,
  TableDefinition,
} from '../../server/src/forms/form'
import { forms } from '../../server/src/forms/forms'
import type { Output } from './output'

/** The forms in words: parts, tables, cell addresses and equations, all from the data. */
export function formDocs(): Output {
  const newestFirst = [...forms].reverse()
  const lines = [
    '# 格式',
    '',
    '年报读作六个部分、三张表。每个单元格有一个固定的地址：表、行、列，用点隔开，如 `requests.granted.total`。地址用在 `.nianbao.json`、命令行的输出里，不会改名。',
    '',
    ...newestFirst.flatMap(formLines),
  ]
  return { path: 'docs/forms.md', text: `${lines.join('\n').trimEnd()}\n` }
}

function formLines(form: Form): readonly string[] {
  const { title, number } = form.notice
  return [
    `## ${form.name}`,
    '',
    `依据：${title}（${number}）。适用于${years(form)}年度的报告。`,
    '',
    '### 六个部分',
    '',
    '| 部分 | 应写的内容 | 也接受的标题 |',
    '| --- | --- | --- |',
    ...form.parts.map(partRow),
    '',
    ...form.tables.flatMap(tableLines),
    '### 勾稽关系',
    '',
    '| 规则 | 在哪里 | 等式 | 来源 |',
    '| --- | --- | --- | --- |',
    ...form.equations.map((family) => equationRow(form, family)),
    '',
    `合计 ${form.compiledEquations.length} 个等式。等式里有一格不是数字时不作判断，由那一格自己说明。`,
    '',
  ]
}

function years({ since, until }: Form): string {
  if (until === undefined) return ` ${since} 年起各`
  return until - since === 1 ? ` ${since} ` : ` ${since}—${until - 1} `
}

function partRow({ numeral, heading, content }: PartDefinition): string {
  const variants = heading.variants ?? []
  const shown = variants.slice(0, 3).join('；')
  const more = variants.length > 3 ? `；等 ${variants.length} 种` : ''
  return `| ${numeral}、${heading.text} | ${content.join('；')} | ${shown}${more} |`
}

function tableLines(table: TableDefinition): readonly string[] {
  return [`### ${table.name}`, '', ...table.blocks.flatMap((block) => blockLines(table, block))]
}

function blockLines(table: TableDefinition, block: BlockDefinition): readonly string[] {
  const caption = block.caption ? [`${block.caption.text}：`, ''] : []
  const columns = block.columns.map(({ label, id }) => `${label.text} \`.${id}\``)
  return [
    ...caption,
    `列：${columns.join('、')}`,
    '',
    '| 行 | 地址 | 填什么 |',
    '| --- | --- | --- |',
    ...block.rows.map((row) => `| ${rowName(row)} | \`${table.id}.${row.id}\` | ${row.label.meaning ?? ''} |`),
    '',
  ]
}

function equationRow(form: Form, { code, table, each, leftName, rightName, target, source }: EquationFamily): string {
  const definition = form.tables.find(({ id }) => id === table)
  const where = `${definition?.name ?? ''}每${each === 'row' ? '行' : '列'}`
  return `| [${code}](rules/${code}.md) | ${where} | ${leftName} = ${rightName ?? targetName(definition, each, target)} | ${source} |`
}

/** The printed name of the row or column that the equation's right side is. */
function targetName(table: TableDefinition | undefined, each: 'row' | 'column', id: string): string {
  const block = table?.blocks[0]
  const row = block?.rows.find((candidate) => candidate.id === id)
  if (each === 'column' && row) return rowName(row)
  return block?.columns.find((candidate) => candidate.id === id)?.label.text ?? id
}
