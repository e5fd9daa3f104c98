import { describe, expect, it } from 'vitest'
import { acrossExamples, acrossFindings } from '../../scripts/generate/examples/acrossExamples'
import { exampleReports, examples } from '../../scripts/generate/examples/examples'
import { soundReport } from '../../scripts/generate/examples/soundReport'
import { acrossRules } from '../../server/src/check/across/acrossRules'
import { checkDocument } from '../../server/src/check/check'
import { rules } from '../../server/src/check/rules'
import { forms } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'

const codesIn = (text: string): readonly string[] => checkDocument(readDocument(text)).map(({ code }) => code)

describe('the examples on the pages of the rules', () => {
  it.each(forms.map((form) => [form.id, form] as const))('begin from a report of %s without fault', (_, form) => {
    expect(codesIn(soundReport(form))).toEqual([])
  })

  it('are there for every rule, and for no other', () => {
    expect(Object.keys(examples).sort()).toEqual(rules.map(({ code }) => code).sort())
  })

  it('are there for every rule across reports', () => {
    expect(Object.keys(acrossExamples).sort()).toEqual(acrossRules.map(({ code }) => code).sort())
  })

  it.each(Object.keys(acrossExamples))('%s: beside the others one report breaks the rule, one holds', (code) => {
    const told = (which: 'holds' | 'breaks') =>
      acrossFindings(acrossExamples[code], which).map((finding) => finding.code)
    expect(new Set(told('breaks'))).toEqual(new Set([code]))
    expect(told('holds')).toEqual([])
  })

  it.each(Object.keys(examples))('%s: one report breaks the rule, the other holds', (code) => {
    const { holds, breaks } = exampleReports(examples[code])
    expect(codesIn(holds)).toEqual([])
    expect(codesIn(breaks)).toContain(code)
  })
})
