import { checkSync, type Diagnostics } from 'recheck'
import { expect, test } from 'vitest'
import { type Pattern, patternsOf } from '../support/patterns'

/** Time for one pattern: some are too large to be judged for certain, and are tried with made-up texts instead. */
const eachMilliseconds = 1500
/** A sentence has at most some hundred characters: what takes the cube of that is still no matter. */
const worstDegree = 3

/** In the test's own process: the package's other parts are programs for some systems only. */
process.env.RECHECK_BACKEND = 'pure'

/** A group that repeats, or several repetitions: nothing else can take long. */
function mayTakeLong({ source }: Pattern): boolean {
  return /\)(?:[*+]|\{\d+,\})/.test(source) || (source.match(/[*+]|\{\d+,\}/g) ?? []).length > 1
}

/** What is wrong with a pattern, or null: it goes through some texts in more ways than anybody can wait for. */
function danger(pattern: Pattern): string | null {
  const proof = judge(pattern, 'automaton')
  const verdict = proof.status === 'unknown' ? judge(pattern, 'fuzz') : proof
  if (verdict.status !== 'vulnerable') return null
  const { complexity } = verdict
  return complexity.type === 'polynomial' && complexity.degree <= worstDegree ? null : complexity.summary
}

function judge({ source, flags }: Pattern, checker: 'automaton' | 'fuzz'): Diagnostics {
  return checkSync(source, flags, { checker, timeout: eachMilliseconds })
}

test('no pattern hangs on a text that somebody made up', { timeout: 600_000 }, () => {
  const patterns = patternsOf(['server/src/**/*.ts', 'client/{src,preview}/**/*.{ts,tsx}']).filter(mayTakeLong)
  expect(patterns.length).toBeGreaterThan(50)
  const dangers = patterns.flatMap((pattern) => {
    const why = danger(pattern)
    return why ? [`${pattern.place} ${why}`] : []
  })
  expect(dangers).toEqual([])
})

test.each([
  ['two words that are one', '^(?:总|额|总额)*$'],
  ['a word that eats the next', '^(?:按期?|按照?.{0,6}规定)*$'],
  ['many numbers in many places', 'a.*1.*b.*1.*c'],
])('%s would be told', (_, source) => {
  expect(danger({ place: '', source, flags: '' })).not.toBeNull()
})
