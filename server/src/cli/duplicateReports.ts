import type { Report } from '../report/report'
import { fewNames } from './fewNames'

/** A report with the file it was read from. */
export interface FiledReport {
  readonly path: string
  readonly report: Report
}

/** Reports of which each body has one for a year. */
export interface SingleReports {
  readonly reports: readonly FiledReport[]
  /** Chinese: what was left out, and what was taken in its stead. */
  readonly notes: readonly string[]
}

/**
 * Leaves one report of each body and year: a folder may hold one as a text and as a Word document. Where the figures
 * differ, the copy with the most figures counts, the first of several. Bodies whose name is not known are all taken for
 * different ones.
 */
export function withoutDuplicates(filed: readonly FiledReport[]): SingleReports {
  const groups = new Map<string, FiledReport[]>()
  for (const [index, one] of filed.entries()) {
    const { organisation, year } = one.report
    const key = organisation === null ? String(index) : `${organisation} ${year}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const reports = [...groups.values()].map(fullest)
  const repeated = [...groups.values()].filter((copies) => copies.length > 1)
  const same = repeated.filter(haveSameFigures)
  const differing = repeated.filter((copies) => !haveSameFigures(copies))
  return { reports, notes: [...sameNote(same), ...differing.map(differingNote)] }
}

/** Two reports say the same in every cell of the tables. */
export function sameFigures(one: Report, other: Report): boolean {
  if (one.form !== other.form || one.cells.length !== other.cells.length) return false
  return one.cells.every(({ state, value }, index) => {
    const twin = other.cells[index]
    return twin.state === state && twin.value === value
  })
}

function haveSameFigures([first, ...others]: readonly FiledReport[]): boolean {
  return others.every(({ report }) => sameFigures(first.report, report))
}

function fullest(copies: readonly FiledReport[]): FiledReport {
  return copies.reduce((best, copy) => (figures(copy) > figures(best) ? copy : best))
}

function figures({ report }: FiledReport): number {
  return report.cells.filter(({ state }) => state === 'number').length
}

function sameNote(groups: readonly (readonly FiledReport[])[]): readonly string[] {
  if (groups.length === 0) return []
  const names = groups.map(([{ report }, ...others]) => {
    const copies = others.map(({ path }) => `“${path}”`).join('、')
    return `“${report.organisation}”（未计 ${copies}）`
  })
  return [`有 ${groups.length} 个单位的年报重复，数字相同，各计一次：${fewNames(names)}。`]
}

function differingNote(copies: readonly FiledReport[]): string {
  const counted = fullest(copies)
  const others = copies.filter((copy) => copy !== counted).map(({ path }) => `“${path}”`)
  const name = counted.report.organisation
  return `“${name}”的年报有 ${copies.length} 份，数字不同，只计“${counted.path}”，未计 ${others.join('、')}。请只留一份。`
}
