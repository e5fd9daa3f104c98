import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'

type Row = readonly number[]
const empty: Row = [0, 0, 0, 0, 0, 0, 0]
const figures: Readonly<Record<string, Row>> = {
  received: [8, 3, 0, 0, 0, 1, 12],
  granted: [5, 2, 0, 0, 0, 1, 8],
  'denied.process': [3, 1, 0, 0, 0, 0, 4],
  concluded: [8, 3, 0, 0, 0, 1, 12],
}

/** Table 三 cut to the eight columns of its first rows, below prose of ours. */
function cut(prose: string, changed: Readonly<Record<string, Row>> = {}): string {
  const rows = form2021.rows
    .filter(({ table }) => table.id === 'requests')
    .map(({ id, definition }) => {
      const labels = [...(definition.groups ?? []).map(() => ''), definition.label.text]
      return [...labels, ...(changed[id] ?? figures[id] ?? empty)].slice(0, 8).join('\t')
    })
  return `青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n${prose}\n三、收到和处理政府信息公开申请情况\n${rows.join('\n')}\n`
}

function told(text: string): readonly string[] {
  return checkDocument(readDocument(text))
    .filter(({ code }) => /^(prose|identity)/.test(code))
    .map(({ code, start, end }) => `${code}@${text.slice(start, end)}`)
}

test('totals that were cut off follow from what is left of the table', () => {
  expect(told(cut('收到政府信息公开申请12件，予以公开8件，不予公开4件，办结12件。'))).toEqual([])
  expect(told(cut('收到政府信息公开申请13件。'))).toEqual(['prose.cell@13'])
  expect(told(cut('收到政府信息公开申请12件，予以公开9件，不予公开5件。'))).toEqual(['prose.cell@9', 'prose.cell@5'])
})

test('where the figures that are left disagree nothing follows from them', () => {
  const changed = { granted: [6, 2, 0, 0, 0, 1, 8] }
  expect(told(cut('予以公开8件，办结12件。', changed)).filter((finding) => finding.startsWith('prose'))).toEqual([])
})

test('what nobody can divide among the rows is left open', () => {
  const changed = {
    granted: [5, 2, 0, 0, 0, 0, 7],
    'denied.process': [3, 1, 0, 0, 0, 0, 4],
    'denied.internal': [0, 0, 0, 0, 0, 1, 1],
  }
  expect(told(cut('不予公开9件，属于过程性信息6件。', changed))).toEqual([])
})

test('a total that the balance confirms is not rewritten for an addend whose row was cut', () => {
  const fixes = (changed: Readonly<Record<string, Row>>) => {
    const document = readDocument(cut('', changed))
    const broken = checkDocument(document).filter(({ code }) => code === 'identity.concluded')
    expect(broken).toHaveLength(1)
    return fixesFor(document.reports[0], broken[0]).map(({ title }) => title)
  }
  expect(fixes({ 'denied.process': [3, 2, 0, 0, 0, 0, 4] })).toEqual([])
  expect(fixes({ concluded: [8, 4, 0, 0, 0, 1, 13] })).toEqual(['（七）总计改为 3'])
})
