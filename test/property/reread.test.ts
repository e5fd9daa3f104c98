import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'
import { rereadDocument } from '../../server/src/read/rereadDocument'
import type { ReportDocument } from '../../server/src/report/report'
import { consistentCase } from '../support/generate/cases'
import { layouts } from '../support/generate/layouts/layouts'
import { createRandom, type Random } from '../support/generate/random'
import { mutate } from '../support/mutate'
import { cases, patience, reportSeed } from '../support/property'

/** Everything that reading found, as plain data. The source is the same text by construction. */
function plain(document: ReportDocument): unknown {
  return document.reports.map(({ source, form, tables, ...rest }) => ({
    ...rest,
    form: form?.id,
    tables: Object.values(tables).map(({ definition, ...table }) => ({ ...table, id: definition.id })),
    sourceLength: source.length,
  }))
}

function severalReports(seed: number, count: number, random: Random): string {
  const texts = Array.from({ length: count }, (_, index) =>
    consistentCase(seed + index, random.pick(layouts.slice(0, 8))).written.text.replaceAll('\ufeff', ''),
  )
  return texts.join('\n')
}

function editOnce(text: string, random: Random): string {
  const at = random.int(0, text.length)
  if (random.chance(0.2)) return mutate(text, () => '一、总体情况\n', random)
  const inserted = random.pick(['0', '12', '\n', '\t', '一、总体情况\n', '公开', ''])
  return text.slice(0, at) + inserted + text.slice(at + (random.chance(0.5) ? random.int(0, 30) : 0))
}

test('reading again after edits gives what reading afresh gives', patience, () => {
  fc.assert(
    fc.property(reportSeed, fc.integer({ min: 1, max: 7 }), (seed, count) => {
      const random = createRandom(seed)
      let text = severalReports(seed, count, random)
      let document = readDocument(text)
      for (let edit = 0; edit < 4; edit++) {
        text = editOnce(text, random)
        document = rereadDocument(text, document)
        const afresh = readDocument(text)
        expect(plain(document)).toEqual(plain(afresh))
        expect(checkDocument(document)).toEqual(checkDocument(afresh))
      }
    }),
    cases(60),
  )
})
