import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { recompute } from '../../server/src/mend/recompute'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { modelOf, writtenCase } from '../support/generate/cases'
import { withCell } from '../support/generate/faults/change'
import type { Layout } from '../support/generate/layout'
import { wholeLayouts } from '../support/generate/layouts/layouts'
import type { ReportModel } from '../support/generate/model'
import { createRandom, type Random } from '../support/generate/random'
import { loud } from '../support/measure/judge'
import { cases, layoutOf, patience, reportSeed } from '../support/property'

/** Another figure in some of the totals that recomputing may write, or none at all. */
function withWrongTotals(model: ReportModel, blank: boolean, random: Random): ReportModel {
  const totals = model.form.compiledEquations
    .filter((equation) => equation.family.code !== 'identity.balance')
    // A blank total beside nothing but blanks stays blank: there is nothing to add up.
    .filter((equation) => !blank || equation.left.some((cell) => model.cells[cell].value !== null))
    .map((equation) => equation.target)
  return random
    .shuffle([...new Set(totals)])
    .slice(0, random.int(1, 5))
    .reduce((changed, cell) => {
      const value = (model.cells[cell].value ?? 0) + random.int(1, 120)
      return withCell(changed, cell, blank ? { value: null, text: '' } : { value, text: String(value) })
    }, model)
}

/** Words as the form has them and no noise: what is wrong must be the totals. */
const plain = { plain: true }

/** What recomputing makes of a report with wrong totals. */
function recomputed(seed: number, layout: Layout, blank: boolean) {
  const right = modelOf(seed, layout, plain)
  const wrong = withWrongTotals(right, blank, createRandom(~seed))
  const report = readDocument(writtenCase(seed, layout, wrong, plain).written.text).reports[0]
  const mended = applyEdits(report.source, recompute(report))
  return { wanted: writtenCase(seed, layout, right, plain).written.text, mended, document: readDocument(mended) }
}

/** Bars may keep their columns by more or fewer spaces, and full-width digits may have become plain ones. */
function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/ +/g, ' ')
    .replace(/ ?\| ?/g, '|')
}

test('recomputing restores wrong totals to the letter and then has nothing left to do', patience, () => {
  fc.assert(
    fc.property(reportSeed, layoutOf(wholeLayouts), (seed, layout) => {
      const { wanted, mended, document } = recomputed(seed, layout, false)
      expect(squeezed(mended)).toBe(squeezed(wanted))
      expect(loud(checkDocument(document))).toEqual([])
      expect(recompute(document.reports[0])).toEqual([])
    }),
    cases(700),
  )
})

test('recomputing fills blank totals', patience, () => {
  const layouts = wholeLayouts.filter((layout) => layout.loses === undefined)
  fc.assert(
    fc.property(reportSeed, layoutOf(layouts), (seed, layout) => {
      const { wanted, document } = recomputed(seed, layout, true)
      const values = (text: string) => readDocument(text).reports[0].cells.map((cell) => cell.value)
      expect(values(document.text)).toEqual(values(wanted))
      expect(loud(checkDocument(document))).toEqual([])
      expect(recompute(document.reports[0])).toEqual([])
    }),
    cases(400),
  )
})
