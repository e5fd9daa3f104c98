import { type YearEquation, yearEquations } from '../../forms/acrossYears'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { acrossRule } from './acrossRules'
import { cellAt, figureAt, sameFigure, sumAt } from './figures'
import { repeatFinding } from './repeat'

/**
 * Holds a report against the report of the same body for the year before.
 * @param previous chosen by the caller; when the two years are known and do not follow each other nothing is said
 * @returns findings in the text of `report`, in text order
 */
export function checkAcross(report: Report, previous: Report): readonly Finding[] {
  if (report.old || previous.old) return []
  if (report.year !== null && previous.year !== null && report.year !== previous.year + 1) return []
  const broken = yearEquations.flatMap((equation) => breakOf(equation, report, previous))
  const repeated = repeatFinding(report, previous)
  const findings = withoutMirrors(broken).map(({ equation, written, expected }) =>
    findingOf(report, equation, written, expected),
  )
  return [...findings, ...(repeated ? [repeated] : [])].sort((a, b) => a.start - b.start)
}

interface Broken {
  readonly equation: YearEquation
  readonly written: number
  readonly expected: number
}

function breakOf(equation: YearEquation, report: Report, previous: Report): readonly Broken[] {
  const written = figureAt(report, equation.cell)
  const before = sumAt(previous, equation.before)
  const plus = sumAt(report, equation.plus ?? [])
  const minus = sumAt(report, equation.minus ?? [])
  if (written === null || before === null || plus === null || minus === null) return []
  const expected = before + plus - minus
  return sameFigure(written, expected) ? [] : [{ equation, written, expected }]
}

/** A total that differs only because its parts do says nothing more. */
function withoutMirrors(broken: readonly Broken[]): readonly Broken[] {
  const parts = new Set(broken.filter(({ equation }) => !equation.total).map(({ equation }) => equation.code))
  return broken.filter(({ equation }) => !equation.total || !parts.has(equation.code))
}

function findingOf(report: Report, equation: YearEquation, written: number, expected: number): Finding {
  const { code, severity } = acrossRule(equation.code)
  const cell = cellAt(report, equation.cell)
  const name = report.form?.cellAt.get(equation.cell)?.name ?? equation.cell
  return {
    start: cell?.start ?? report.start,
    end: cell?.end ?? report.start,
    code,
    severity,
    message: `${name}为 ${written}，而${equation.name}为 ${expected}`,
    cells: [equation.cell, ...(equation.plus ?? []), ...(equation.minus ?? [])],
    related: [],
    repairs: [],
  }
}
