import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { acrossRule } from './acrossRules'

/**
 * From this share on the prose repeats last year's. Observation: reports written anew share about four tenths of their
 * sentences with last year's.
 */
const limit = 0.8
/** Shorter prose repeats itself by nature. */
const enough = 200
/** Shorter sentences are headings and turns of phrase. */
const shortest = 10

/** The finding for prose that repeats last year's, numbers aside, or `null`. */
export function repeatFinding(report: Report, previous: Report): Finding | null {
  const known = new Set(sentencesOf(previous))
  let length = 0
  let repeated = 0
  for (const sentence of sentencesOf(report)) {
    length += sentence.length
    if (known.has(sentence)) repeated += sentence.length
  }
  if (length < enough || repeated / length < limit) return null
  const heading = report.parts.find((part) => part.number === 1)?.heading ?? report.title
  const { code, severity } = acrossRule('year.repeat')
  return {
    start: heading?.start ?? report.start,
    end: heading?.end ?? report.start,
    code,
    severity,
    message: `文字与上年年报约有 ${Math.round((repeated / length) * 100)}% 相同（数字不计）`,
    cells: [],
    related: [],
    repairs: [],
  }
}

/** The sentences under the headings without their numbers; the preamble is the same every year by right. */
function sentencesOf(report: Report): readonly string[] {
  return report.paragraphs
    .filter((paragraph) => paragraph.part > 0)
    .flatMap((paragraph) => paragraph.text.split(/[。;!?]/))
    .map((sentence) => sentence.replace(/\d+(\.\d+)?/g, '#'))
    .filter((sentence) => sentence.length >= shortest)
}
