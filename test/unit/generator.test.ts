import { describe, expect, test } from 'vitest'
import { consistentCase, faultyCase } from '../support/generate/cases'
import { damagedLayouts, wholeLayouts } from '../support/generate/layouts/layouts'
import { toTraditional } from '../support/generate/traditional'

const seeds = Array.from({ length: 30 }, (_, seed) => seed)

/** The measure must be right before anything is measured with it. */
describe.each(wholeLayouts)('generated reports in $id $name', (layout) => {
  test('are consistent: every equation of the form holds', () => {
    for (const seed of seeds) {
      const { model } = consistentCase(seed, layout)
      const sum = (cells: readonly number[]) => cells.reduce((total, cell) => total + (model.cells[cell].value ?? 0), 0)
      for (const { id, left, right } of model.form.compiledEquations) expect(sum(left), id).toBe(sum(right))
    }
  })

  test('have each cell where the generator says, and each once', () => {
    for (const seed of seeds) {
      const { model, noise, written } = consistentCase(seed, layout)
      const printed = noise.traditional ? toTraditional : (text: string) => text
      expect(written.places.size).toBe(model.form.cells.length)
      for (const [cell, { start, end }] of written.places) {
        expect(written.text.slice(start, end)).toBe(printed(model.cells[cell].text))
      }
    }
  })
})

test('the same seed gives the same text', () => {
  for (const layout of [...wholeLayouts, ...damagedLayouts]) {
    expect(faultyCase(11, layout).written.text).toBe(faultyCase(11, layout).written.text)
  }
})

test.each(wholeLayouts.map((layout) => [layout.id, layout] as const))(
  '%s: a planted fault changes the text',
  (_, layout) => {
    for (const seed of seeds) {
      expect(faultyCase(seed, layout).written.text).not.toBe(consistentCase(seed, layout).written.text)
    }
  },
)
