import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import { consistentCase } from '../support/generate/cases'
import { wholeLayouts } from '../support/generate/layouts/layouts'
import { createRandom, type Random } from '../support/generate/random'
import { longProse } from '../support/longText'
import { mutate } from '../support/mutate'
import { cases, patience, reportSeed } from '../support/property'

/** Four to seven reports in one text: most of them an edit does not touch. */
function severalReports(seed: number, random: Random): string {
  const texts = Array.from({ length: random.int(4, 7) }, (_, number) => {
    return consistentCase(seed + number, random.pick(wholeLayouts), { plain: true }).written.text
  })
  return texts.join('\n')
}

/** Mostly a character or two, as typing does; sometimes a paste or a cut. */
function edit(text: string, random: Random): string {
  if (random.chance(0.2)) return mutate(text, () => '青岚镇2023年政府信息公开工作年度报告\n', random)
  const at = random.int(0, text.length)
  const typed = random.pick(['7', '0', '\n', '一、', ' ', '年', '|', '\t', ''])
  return text.slice(0, at) + typed + text.slice(at + (typed === '' ? random.int(1, 3) : 0))
}

test('reading again after edits gives what reading afresh gives', patience, () => {
  fc.assert(
    fc.property(reportSeed, (seed) => {
      const random = createRandom(seed)
      let text = severalReports(seed, random)
      let document = readDocument(text)
      for (let edits = 0; edits < 4; edits++) {
        text = edit(text, random)
        document = rereadDocument(text, document)
        const afresh = readDocument(text)
        expect(document.reports.map(({ start, end }) => ({ start, end }))).toEqual(
          afresh.reports.map(({ start, end }) => ({ start, end })),
        )
        expect(document.reports).toEqual(afresh.reports)
        expect(checkDocument(document)).toEqual(checkDocument(afresh))
      }
    }),
    cases(25),
  )
})

/** One report with so much prose, in one part or two, that most of it is kept from one edit to the next. */
function longReport(seed: number, random: Random): string {
  const { text } = consistentCase(seed, random.pick(wholeLayouts), { plain: random.chance(0.7) }).written
  const lines = text.split('\n')
  const places = Array.from({ length: random.int(1, 2) }, () => random.int(0, lines.length))
  for (const at of places) lines.splice(at, 0, longProse(20_000, random))
  const long = `${lines.join('\n')}\n${longProse(16_000, random)}`
  return random.chance(0.2) ? long.replaceAll('\n', '\r\n') : long
}

test('reading one long report again after edits gives what reading afresh gives', patience, () => {
  let kept = 0
  fc.assert(
    fc.property(reportSeed, (seed) => {
      const random = createRandom(seed)
      let text = longReport(seed, random)
      let document = readDocument(text)
      for (let edits = 0; edits < 8; edits++) {
        const before = document
        const said = JSON.stringify(before.reports)
        text = edit(text, random)
        document = rereadDocument(text, before)
        const afresh = readDocument(text)
        const [first] = document.reports[0]?.paragraphs ?? []
        if (first && first === before.reports[0]?.paragraphs[0]) kept++
        expect(document).toEqual(afresh)
        if (random.chance(0.7)) expect(checkDocument(document)).toEqual(checkDocument(afresh))
        expect(JSON.stringify(before.reports)).toBe(said)
      }
    }),
    cases(25),
  )
  expect(kept).toBeGreaterThan(40)
})
