import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import { consistentCase } from '../support/generate/cases'
import { wholeLayouts } from '../support/generate/layouts/layouts'
import { createRandom, type Random } from '../support/generate/random'
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
