import { reportName, titleInEntry, titleRunsOn } from '../../forms/title'
import { lineStartAt } from '../../text/lineStartAt'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { frontOf } from './partNames'

/** （2023年1月1日至12月31日） below the title stands for its year. */
const periodBelow = /^\s*[（(]20\d\d年/
const longestGap = 40

/** The report has no title, or one that does not name the body, the year and the report. */
export const title: Rule = {
  code: 'structure.title',
  title: '报告标题缺少或不完整',
  severity: 'warning',
  quieter: { severity: 'information', when: '只缺机关名称，或者只是结尾用语不同时' },
  fix: 'none',
  source: '年度报告格式的标题由机关全称、年份和“政府信息公开工作年度报告”组成。',
  *check({ report }: CheckContext): Iterable<RuleFinding> {
    if (!report.title) {
      if (report.oneParagraph && titleRunsOn.test(lineBefore(report.source, report.parts[0]?.start ?? 0))) return
      if (titleInEntry.test(report.source.slice(report.start, report.parts[0]?.start ?? report.start))) return
      yield { ...frontOf(report), message: `缺少标题“××××年${reportName}”` }
      return
    }
    const { start, end, organisation, year, namesReport } = report.title
    const isDated = year !== null || periodBelow.test(report.source.slice(end, end + longestGap))
    const missing = [organisation === null && '机关名称', !isDated && '年份'].filter((name) => name !== false)
    if (missing.length > 0) {
      yield {
        start,
        end,
        severity: isDated ? 'information' : 'warning',
        message: `标题缺少${missing.join('和')}`,
      }
    } else if (!namesReport) {
      yield { start, end, severity: 'information', message: `标题应以“${reportName}”结尾` }
    }
  },
}

/** What stands on the line of a place before it. */
function lineBefore(source: string, at: number): string {
  return source.slice(lineStartAt(source, at), at)
}
