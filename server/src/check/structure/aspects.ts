import type { Rule } from '../rule'
import { isUnwritten } from '../unwritten'

/** Part 一 passes over one of the aspects that its form asks for. */
export const aspects: Rule = {
  code: 'structure.aspects',
  title: '第一部分未概括全部五个方面',
  severity: 'information',
  fix: 'none',
  source: '国办公开办函〔2021〕30号：总体情况应概括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
  *check({ report, form }) {
    if (!form.aspects || report.form === null || isUnwritten(report)) return
    const part = report.parts.find((candidate) => candidate.number === 1)
    const text = report.paragraphs
      .filter((paragraph) => paragraph.part === 1)
      .map((paragraph) => paragraph.text)
      .join('\n')
    if (!part || text === '') return
    const missing = form.aspects.filter(({ recognise }) => !recognise.test(text)).map(({ name }) => name)
    if (missing.length === 0) return
    yield { start: part.heading.start, end: part.heading.end, message: `第一部分没有写到${missing.join('、')}` }
  },
}
