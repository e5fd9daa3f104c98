import { checkDocument } from '../server/src/check/check'
import { readDocument } from '../server/src/read/readDocument'
import { medianOf } from './median'
import { milliseconds, type Section, times } from './section'
import { longReport, manyReports } from './texts'

const sizes = [10_000, 100_000, 1_000_000, 10_000_000]

/** Ten times the text: how many times the time? */
export function benchGrowth(): Section {
  return {
    title: 'Growth',
    about: 'Read and check, median processor time of several runs, and the factor for ten times the text (goal: 11 ×).',
    head: ['text', ...sizes.map((size) => `${size / 1000} KB`), 'factors'],
    rows: [row('reports one behind the other', manyReports), row('one report with long prose', longReport)],
  }
}

function row(name: string, make: (length: number) => string): string[] {
  const results = sizes.map((size) => {
    const text = make(size)
    const runs = size <= 100_000 ? 41 : size <= 1_000_000 ? 9 : 3
    medianOf(3, () => checkDocument(readDocument(text)))
    // The texts end with a whole report or paragraph: what counts is the time for a character.
    return (medianOf(runs, () => checkDocument(readDocument(text))) * size) / text.length
  })
  const factors = results.slice(1).map((time, index) => times(time / results[index]))
  return [name, ...results.map(milliseconds), factors.join(', ')]
}
