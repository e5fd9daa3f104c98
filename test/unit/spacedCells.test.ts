import { expect, test } from 'vitest'
import { checkReport } from '../../server/src/check/check'
import { form2021 } from '../../server/src/forms/form2021'
import { fixAll } from '../../server/src/mend/fixAll'
import { applyEdits } from '../../server/src/report/edit'
import { cells2021 } from '../support/figures2021'
import { type Cells, reportFrom, reportOf, reportText } from '../support/reportFrom'

/** How a browser or scraper writes a row of cells: what stands between two cells, and behind the last one. */
const ways = {
  'a tab between empty lines': { cell: (text: string) => text || '\u00a0', between: '\n\n\t\n\n', behind: '\n\n\n\n' },
  'a tab between empty lines, nothing in blank cells': {
    cell: (text: string) => text,
    between: '\n\n\t\n\n',
    behind: '\n\n\n',
  },
  'a tab between lines': { cell: (text: string) => text || '\u00a0', between: '\n\n\t\n', behind: '\n\n' },
  'indented by tabs': {
    cell: (text: string) => `\n\t\t\t\t${text}\n\t\t\t`,
    between: '\n\t\t\t',
    behind: '\n\t\t\n\t\t\n\t\t\t',
  },
  'one line each, indented by tabs': { cell: (text: string) => `\t\t\t${text}`, between: '\n', behind: '\n\t\t\n\t\t' },
  'indented by spaces': {
    cell: (text: string) => `\n        ${text}\n      `,
    between: '\n      ',
    behind: '\n    \n    \n      ',
  },
  'a tab behind each cell': { cell: (text: string) => `${text}\t`, between: '\n', behind: '' },
}

/** The report with its tables as a page's text has them. Merged cells leave no trace there. */
function asPageText(text: string, { cell, between, behind }: (typeof ways)[keyof typeof ways]): string {
  const lines = text.split('\n').map((line) => {
    if (!line.includes('\t')) return line
    const cells = line.split('\t').filter((one) => one !== '')
    return cells.map((one) => cell(one === '-' ? '' : one)).join(between) + behind
  })
  return lines.join('\n')
}

/** A mark tells a blank cell from padding; `asPageText` takes it away. */
const blankCells: Cells = {
  ...cells2021,
  'requests.received.charity': '-',
  'requests.granted.charity': '-',
  'requests.denied.lawForbids.person': '-',
  'requests.denied.lawForbids.business': '-',
  'requests.rejected.mass.charity': '-',
  'disclosure.coercion.decisions': '-',
  'disputes.review.upheld': '-',
  'disputes.review.total': 4,
  'disputes.directSuit.other': '-',
}

function valuesIn(text: string): readonly (number | null)[] {
  return reportOf(text).cells.map(({ value }) => value)
}

for (const [name, way] of Object.entries(ways)) {
  test(`cells with white space around them: ${name}`, () => {
    const text = asPageText(reportText(cells2021), way)
    expect(valuesIn(text)).toEqual(form2021.cells.map(({ address }) => cells2021[address]))
    expect(checkReport(reportOf(text)).map(({ code }) => code)).toEqual(
      checkReport(reportFrom(cells2021)).map(({ code }) => code),
    )
  })

  test(`blanks among them stay where they are: ${name}`, () => {
    const text = asPageText(reportText(blankCells), way)
    expect(valuesIn(text)).toEqual(
      form2021.cells.map(({ address }) => (blankCells[address] === '-' ? null : blankCells[address])),
    )
    const codes = checkReport(reportOf(text)).map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('identity') || code === 'table.incomplete-row')).toEqual([])
  })
}

test('a total is written where its blank cell stands', () => {
  const cells = { ...blankCells, 'requests.granted.total': '-' }
  const way = ways['a tab between empty lines']
  const text = asPageText(reportText(cells), way)
  const report = reportOf(text)
  const mended = applyEdits(text, fixAll(report, checkReport(report)))
  const right = asPageText(reportText({ ...cells, 'requests.granted.total': cells2021['requests.granted.total'] }), way)
  expect(mended).toBe(right)
})

test('a title indented by tabs is one', () => {
  const text = reportText(cells2021)
  expect(reportOf(`\t\t\t${text}`).title?.year).toBe(2021)
})
