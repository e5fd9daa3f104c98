import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Form } from '../../server/src/forms/form'
import { form2019 } from '../../server/src/forms/form2019'
import { form2021 } from '../../server/src/forms/form2021'
import { randomFigures, randomScale } from '../support/generate/figures'
import { createRandom, type Random } from '../support/generate/random'
import { cases, patience, reportSeed } from '../support/property'
import { proseReport, told } from '../support/proseReport'

/** `{a+b}` is the sum of these cells; a name ending in `*` stands for the 总计 of every row that begins so. */
const sentences: readonly string[] = [
  '全年收到政府信息公开申请{received}件。',
  '全年收到依申请公开{received+carriedIn}件。',
  '新收政府信息公开申请{received}件，上年结转{carriedIn}件，办结{concluded}件，结转下年度继续办理{carriedOut}件。',
  '共办理政府信息公开申请{received+carriedIn}件（含上年度结转{carriedIn}件），答复{concluded}件。',
  '政府信息公开申请的办理结果为予以公开{granted}件、部分公开{partial}件、不予公开{denied.*}件、无法提供{unavailable.*}件、不予处理{rejected.*}件、其他处理{otherwise*}件。',
  '公开申请中，{granted}件予以公开，{denied.*}件不予公开，{carriedOut}件结转下年度办理。',
  '因政府信息公开被申请行政复议{review}件，其中维持{review.upheld}件、纠正{review.corrected}件、其他结果{review.other}件、尚未审结{review.pending}件。',
  '因政府信息公开被提起行政诉讼{directSuit+reviewedSuit}件。',
  '政府信息公开行政诉讼中，未经复议直接起诉{directSuit}件，复议后起诉{reviewedSuit}件。',
  '全年作出行政许可决定{licence}件、行政处罚决定{penalty}件、行政强制决定{coercion}件。',
]

const sentences2021: readonly string[] = [
  ...sentences,
  '制发行政规范性文件{normative.issued}件，废止{normative.repealed}件，现行有效{normative.inForce}件。',
]

const marks = /\{(.*?)\}/g

interface Written {
  readonly text: string
  readonly numbers: readonly number[]
}

/** Fills the marks in, or puts `wrong` at the mark number `at`. */
function write(pattern: string, figureOf: (mark: string) => number, at = -1, wrong = 0): Written {
  const numbers: number[] = []
  const text = pattern.replace(marks, (_, mark: string) => {
    const value = numbers.length === at ? wrong : figureOf(mark)
    numbers.push(value)
    return String(value)
  })
  return { text, numbers }
}

function lookUp(form: Form, values: readonly number[], mark: string): number {
  let sum = 0
  for (const name of mark.split('+')) {
    const prefixes = [`requests.${name}`, `disputes.${name}`, `disclosure.${name}`]
    for (const { address, index } of form.cells) {
      const row = address.slice(0, address.lastIndexOf('.'))
      const isTotal = /\.(total|decisions)$/.test(address)
      const whole = name.endsWith('*') && prefixes.some((prefix) => address.startsWith(prefix.slice(0, -1)))
      if (whole ? isTotal : prefixes.some((prefix) => address === prefix || (row === prefix && isTotal)))
        sum += values[index]
    }
  }
  return sum
}

function example(seed: number) {
  const random: Random = createRandom(seed)
  const form = random.pick([form2019, form2021])
  const values = randomFigures(form, randomScale(random), random)
  const patterns = random.shuffle(form === form2021 ? sentences2021 : sentences).slice(0, random.int(1, 4))
  const cells = Object.fromEntries(form.cells.map(({ address, index }) => [address, values[index]]))
  const figureOf = (mark: string) => lookUp(form, values, mark)
  const toldOf = (lines: readonly string[]) => told(proseReport(lines, { form, cells }), 'prose')
  return { random, values, patterns, figureOf, toldOf }
}

test('statements that agree with the tables are silent', patience, () => {
  fc.assert(
    fc.property(reportSeed, (seed) => {
      const { patterns, figureOf, toldOf } = example(seed)
      expect(toldOf(patterns.map((pattern) => write(pattern, figureOf).text))).toEqual([])
    }),
    cases(2000),
  )
})

test('one number changed gives one finding, at that number', patience, () => {
  fc.assert(
    fc.property(reportSeed, (seed) => {
      const { random, values, patterns, figureOf, toldOf } = example(seed)
      const lines = patterns.map((pattern) => write(pattern, figureOf))
      const line = random.int(0, lines.length - 1)
      const at = random.int(0, lines[line].numbers.length - 1)
      // Larger than any sum of cells, so that no other reading agrees by chance.
      const wrong = values.reduce((sum, value) => sum + Math.ceil(Math.abs(value)), 0) + random.int(1, 9)
      const texts = lines.map(({ text }, index) =>
        index === line ? write(patterns[line], figureOf, at, wrong).text : text,
      )
      expect(toldOf(texts)).toEqual([`warning prose.cell@${wrong}`])
    }),
    cases(2000),
  )
})
