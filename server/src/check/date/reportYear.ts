import type { Report } from '../../report/report'
import type { Prose } from '../prose/prose'
import type { Period } from './period'
import { isSummary, type YearMention } from './yearMentions'

/** The opening of a signature date or of a date of publication: early in the year after the reporting year. */
const earlyDate = /^年0?[1-4]月\d{1,2}日/

/**
 * The year that a report is about, by the vote of all that name it: title, period, sentences, date of signature, form.
 * The title alone may carry last year's number; where the votes are even it decides.
 */
export function reportYearOf(
  report: Report,
  prose: Prose,
  periods: readonly Period[],
  mentions: readonly YearMention[],
): number | null {
  const title = report.title?.year ?? report.year
  const votes = new Map<number, number>()
  const vote = (year: number, weight: number) => votes.set(year, (votes.get(year) ?? 0) + weight)
  if (title !== null) vote(title, 1)
  for (const period of periods) {
    const years = [period.startYear, ...(period.endYear ? [period.endYear] : [])]
    for (const { value } of years) vote(value, 1 / years.length)
  }
  for (const [year, weight] of votesOfMentions(mentions)) vote(year, weight)
  const { closing } = prose
  for (const number of closing?.numbers ?? []) {
    if (number.kind === 'year' && earlyDate.test(closing?.text.slice(number.to) ?? '')) vote(number.value - 1, 0.75)
  }
  if (report.form !== null && report.formShown) {
    for (const [year, weight] of votes) if (!isYearOf(report.form, year)) votes.set(year, weight - 0.5)
  }
  let best = title
  for (const [year, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = year
  return best
}

/** Sentences together weigh less than title and period: a copied text may carry last year's number many times. */
function votesOfMentions(mentions: readonly YearMention[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>()
  for (const mention of mentions) {
    const { future, number, prose } = mention
    if (future || (prose.paragraph.part >= 5 && !isSummary(mention))) continue
    votes.set(number.value, Math.min(1.5, (votes.get(number.value) ?? 0) + 1))
  }
  return votes
}

function isYearOf(form: NonNullable<Report['form']>, year: number): boolean {
  return year >= form.since && (form.until === undefined || year < form.until)
}
