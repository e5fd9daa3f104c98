import type { AcrossRule as Rule } from '../../server/src/check/across/acrossRules'
import { configurationFileName } from '../../server/src/check/configuration'
import { describedRules } from '../../server/src/check/describedRules'
import { acrossExamples, acrossFindings, acrossLines } from './examples/acrossExamples'
import { exampleLines, exampleMessage, exampleReports, examples } from './examples/examples'
import { jsonText, type Output } from './output'

const severities: Readonly<Record<Rule['severity'], string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
}

const fixes: Readonly<Record<Rule['fix'], { readonly short: string; readonly long: string }>> = {
  certain: {
    short: '自动',
    long: '有确定的改法：编辑器的“全部修正”和命令行的 `nianbao fix` 会自动改正，也可以逐处点灯泡改正。',
  },
  offered: { short: '可选', long: '有建议的改法：在编辑器中逐处点灯泡选用，不会自动改动。' },
  none: { short: '—', long: '没有自动的改法，请核对后自行改正。' },
}

const groups: Readonly<Record<string, string>> = {
  structure: '结构',
  table: '表格',
  identity: '勾稽关系',
  prose: '文字与表格、文字与文字',
  date: '日期',
  basis: '依据',
  fee: '收费',
  year: '跨年',
  parent: '汇总',
  plausible: '合理性',
}

const tableHead = ['| 规则 | 说明 | 默认级别 | 修正 |', '| --- | --- | --- | --- |']

/** A page for each rule and a table of all of them. */
export function ruleDocs(): readonly Output[] {
  const pages = describedRules.map((rule) => ({ path: `docs/rules/${rule.code}.md`, text: rulePageText(rule) }))
  return [{ path: 'docs/rules.md', text: overview() }, ...pages]
}

function overview(): string {
  const sections = [...new Set(describedRules.map(groupOf))].map((group) => {
    const rows = describedRules.filter((rule) => groupOf(rule) === group).map((rule) => overviewRow(rule, 'rules/'))
    return [`## ${groups[group] ?? group}`, '', ...tableHead, ...rows, ''].join('\n')
  })
  return `${[
    '# 规则',
    '',
    '每条规则都有固定的代码，不会改名，也不会另作他用。级别可以在设置、`' +
      configurationFileName +
      '` 或命令行中更改。',
    '',
    '“修正”一栏：自动，指有确定的改法，可以一次全部改正；可选，指有建议的改法，由您逐处选用；—，指没有自动的改法。',
    '',
    ...sections,
  ].join('\n')}`
}

/**
 * One table of all rules, for the README.
 * @param folder where the rules' pages are, seen from the file the table stands in
 */
export function ruleTable(folder: string): string {
  const rows = describedRules.map((rule) => overviewRow(rule, folder))
  return [...tableHead, ...rows].join('\n')
}

function overviewRow(rule: Rule, folder: string): string {
  const link = `[${rule.code}](${folder}${rule.code}.md)`
  return `| ${link} | ${inTable(rule.title)} | ${severities[rule.severity]} | ${fixes[rule.fix].short} |`
}

function rulePageText(rule: Rule): string {
  const lines = [
    `# ${rule.code}`,
    '',
    `**${rule.title}**`,
    '',
    `默认级别：${severityText(rule.severity)}${rule.quieter ? `；${rule.quieter.when}为${severityText(rule.quieter.severity)}` : ''}`,
    '',
    '## 为什么',
    '',
    rule.source,
    '',
    ...exampleSections(rule),
    '## 怎么改',
    '',
    fixes[rule.fix].long,
    '',
    '## 不想看到它',
    '',
    ...silenceLines(rule),
    '[全部规则](../rules.md)',
    '',
  ]
  return lines.join('\n')
}

function severityText(severity: Rule['severity']): string {
  return `${severities[severity]}（\`${severity}\`）`
}

function exampleSections({ code }: Rule): readonly string[] {
  const example = examples[code]
  if (!example) return acrossSections(code)
  const reports = exampleReports(example)
  const { holds, breaks } = exampleLines(reports)
  const block = (title: string, text: string): readonly string[] => [`## ${title}`, '', '```text', text, '```', '']
  const message = `提示：${exampleMessage(code, reports)}`
  return [...block('有问题的例子', breaks), message, '', ...block('没有问题的例子', holds)]
}

function acrossSections(code: string): readonly string[] {
  const example = acrossExamples[code]
  if (!example) return []
  const block = (title: string, which: 'holds' | 'breaks') => [
    `## ${title}`,
    '',
    '```text',
    acrossLines(example, which),
    '```',
    '',
  ]
  const finding = acrossFindings(example, 'breaks').find((found) => found.code === code)
  return [...block('有问题的例子', 'breaks'), `提示：${finding?.message}`, '', ...block('没有问题的例子', 'holds')]
}

function silenceLines({ code }: Rule): readonly string[] {
  return [
    `只不提示某一处：在编辑器中点该处的灯泡，选“此处不再提示”，就会在 \`${configurationFileName}\` 中记下一条；原文不变。也可以自己写，例如不再检查某个文件的这条规则：`,
    '',
    ...jsonBlock({ silence: [{ file: '2025/年报.txt', code, reason: '已核对' }] }),
    `整条规则：在设置 \`nianbao.rules\` 中，或在年报所在文件夹的 \`${configurationFileName}\` 中写：`,
    '',
    ...jsonBlock({ rules: { [code]: 'off' } }),
    '只在命令行中：',
    '',
    '```sh',
    `nianbao check --rule ${code}=off 年报.txt`,
    '```',
    '',
  ]
}

function jsonBlock(value: unknown): readonly string[] {
  return ['```json', jsonText(value).trimEnd(), '```', '']
}

function groupOf({ code }: Rule): string {
  return code.slice(0, code.indexOf('.'))
}

function inTable(text: string): string {
  return text.replaceAll('|', '\\|')
}
