import { expect, test } from 'vitest'
import { ruleDocs } from '../../scripts/generate/ruleDocs'
import { checkDocument } from '../../server/src/check/check'
import { rules } from '../../server/src/check/rules'
import { currentForm, forms } from '../../server/src/forms/forms'
import { quietWhileDrafting } from '../../server/src/lsp/drafting'
import { readDocument } from '../../server/src/read/readDocument'
import { blankReport } from '../../server/src/write/blank'
import { faultyCase } from '../support/generate/cases'
import { layouts } from '../support/generate/layouts/layouts'
import { reportText, withTotals } from '../support/reportFrom'

/** What a text is told in the editor: code and severity of each finding. */
function told(text: string): ReadonlySet<string> {
  const document = readDocument(text)
  const findings = quietWhileDrafting(checkDocument(document), document.reports)
  return new Set(findings.map(({ code, severity }) => `${code} ${severity}`))
}

test('every finding has the severity of its rule, or the quieter one that the rule states', () => {
  const stated = new Set(
    rules.flatMap(({ code, severity, quieter }) => [
      `${code} ${severity}`,
      ...(quieter ? [`${code} ${quieter.severity}`] : []),
    ]),
  )
  const said = Array.from({ length: 60 }, (_, seed) => faultyCase(seed, layouts[seed % layouts.length]).written.text)
  expect(said.flatMap((text) => [...told(text)].filter((one) => !stated.has(one)))).toEqual([])
}, 30_000)

/** A report in which everything agrees. */
const sound = reportText(
  withTotals(currentForm, {
    'requests.received.person': 5,
    'requests.granted.person': 3,
    'requests.carriedOut.person': 2,
  }),
)
const inPartOne = (sentence: string): string => sound.replace('本年按计划', `${sentence}本年按计划`)

/** By rule: a text in the state in which its findings are quieter. */
const quieted: Readonly<Record<string, string>> = {
  'structure.title': sound.replace(/^.*\n/, '2021年政府信息公开工作年度报告\n'),
  'structure.empty-section':
    '某镇2023年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n五、存在的主要问题及改进情况\n',
  'structure.missing-section': '某镇2023年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n',
  'table.missing': sound.replace(/\s+/g, ''),
  'prose.cell': inPartOne('县政府收到政府信息公开申请8件。'),
  'prose.sum': inPartOne('全年发布信息30条，包括网站10条、微信12条。'),
  'prose.contradiction': inPartOne('依申请公开事项均已按期办结。'),
  'fee.sum': sound.replace('本年未收取信息处理费。', '收取信息处理费30元，包括甲站10元、乙站12元。'),
}

const pages = ruleDocs()

test('a state is shown for each rule that states one', () => {
  expect(Object.keys(quieted).sort()).toEqual(
    rules
      .filter(({ quieter }) => quieter)
      .map(({ code }) => code)
      .sort(),
  )
})

test.each(Object.entries(quieted))('%s is quieter in a state that its page names', (code, text) => {
  const rule = rules.find((candidate) => candidate.code === code)
  expect([...told(text)]).toContain(`${code} ${rule?.quieter?.severity}`)
  const page = pages.find(({ path }) => path === `docs/rules/${code}.md`)
  expect(page?.text).toContain(`；${rule?.quieter?.when}为`)
})

test.each(forms.map((form) => [form.id, form] as const))(
  'a blank report of %s is told nothing of empty parts',
  (_, form) => {
    const text = blankReport({ form, organisation: '青溪县水务局', year: form.since, layout: 'tabs' })
    expect([...told(text)].filter((one) => one.startsWith('structure.'))).toEqual([])
  },
)

test('once it has a figure, a part without prose is told', () => {
  const text = blankReport({
    form: currentForm,
    organisation: '青溪县水务局',
    year: 2023,
    layout: 'tabs',
    cellText: (address) => (address === 'requests.received.person' ? '3' : ''),
  })
  expect([...told(text)]).toContain('structure.empty-section warning')
})
