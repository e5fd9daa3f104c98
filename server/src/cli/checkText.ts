import type { Severity } from '../check/finding'
import { severityWords } from '../check/severityWords'
import type { CheckedFile, CheckFormat, PlacedFinding } from './checkedFile'

/**
 * Findings for people, a line each — `报告.txt:12:5: 错误 …… [identity.row-total]`, counted from one; without a place in
 * a Word document — and a summary.
 */
export function textFormat(): CheckFormat {
  const tally = new Map<Severity, number>()
  let reports = 0
  let fixable = 0
  return {
    file(file) {
      reports += file.reports.length
      for (const finding of file.findings) {
        tally.set(finding.severity, (tally.get(finding.severity) ?? 0) + 1)
        if (finding.fixable) fixable += 1
      }
      return file.findings.map((finding) => findingLine(file, finding)).join('')
    },
    end: () => (reports === 0 ? '' : `${summary(reports, tally)}${fixHint(fixable)}\n`),
  }
}

function findingLine({ path }: CheckedFile, { range, severity, message, code }: PlacedFinding): string {
  const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : ''
  const words = message.replace(/\s*\n\s*/g, ' ')
  return `${path}${place}: ${severityWords[severity]} ${words} [${code}]\n`
}

function summary(reports: number, tally: ReadonlyMap<Severity, number>): string {
  const severities = Object.keys(severityWords) as Severity[]
  const found = severities.filter((severity) => tally.has(severity))
  const counted = found.map((severity) => `${tally.get(severity)} 个${severityWords[severity]}`)
  return `检查了 ${reports} 份报告，${counted.length === 0 ? '没有发现问题' : counted.join('、')}。`
}

function fixHint(fixable: number): string {
  return fixable === 0 ? '' : `其中 ${fixable} 处可用 nianbao fix 修正。`
}
