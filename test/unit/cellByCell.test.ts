import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { form2019 } from '../../server/src/forms/form2019'
import { readDocument } from '../../server/src/read/readDocument'
import { reportOf, reportText } from '../support/reportFrom'

/** Pages whose cells have a line each. */

const disputes = [
  ['review', [5, '', '', 2, 7]],
  ['directSuit', [8, '', '', 1, 9]],
  ['reviewedSuit', ['', '', '', '', '']],
] as const
const verdicts = ['upheld', 'corrected', 'other', 'pending', 'total']

/** Table 四 with the word for nothing in its blank cells. */
function reportWith(nothing: string): string {
  const cells = disputes.flatMap(([kind, values]) =>
    values.map((value, at) => [`disputes.${kind}.${verdicts[at]}`, value === '' ? nothing : value]),
  )
  return reportText(Object.fromEntries(cells), { year: 2023 })
}

/** Every row of the tables begins with `opening`, and each of its cells has a line. */
function cellByCell(text: string, opening: string): string {
  const row = (cells: readonly string[]) =>
    opening + cells.map((cell) => `${cell}${cell === '' ? '' : ' '}|`).join('\n')
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? row(line.split('\t')) : line))
    .join('\n')
}

function disputesOf(text: string): readonly (number | null)[] {
  const { cells, form } = reportOf(text)
  return cells.filter((_, index) => form?.cells[index].table === 'disputes').map(({ value }) => value)
}

describe('a row of table 四 with blank cells', () => {
  test.each(['', '|\n'])('begins behind %j', (opening) => {
    const text = cellByCell(reportWith(''), opening)
    expect(disputesOf(text)).toEqual(
      disputes.flatMap(([, values]) => values.map((value) => (value === '' ? null : value))),
    )
    expect(checkDocument(readDocument(text)).map(({ code }) => code)).toEqual(['table.blank'])
  })

  test('and with a word for nothing in them, one behind the other', () => {
    const text = cellByCell(reportWith('无'), '').replaceAll(' |', '').replaceAll('\n|', '\n')
    expect(disputesOf(text)).toEqual(
      disputes.flatMap(([, values]) => values.map((value) => (value === '' ? null : value))),
    )
    expect(checkDocument(readDocument(text)).map(({ code }) => code)).toEqual(['table.not-a-number'])
  })
})

const verdictWords = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const headRows = [
  ['行政复议', '行政诉讼'],
  [...verdictWords, '未经复议直接起诉', '复议后起诉'],
  [...verdictWords, ...verdictWords],
]
const figures: readonly (string | number)[] = disputes.flatMap(([, values]) => [...values])

/** A report whose table 四 is made anew, its cells on lines of their own. */
function withDisputes(rowOf: (cells: readonly (string | number)[]) => string, above = ''): string {
  const table = [...headRows, figures].map(rowOf).join('\n')
  return reportWith('').replace(/(?<=^四、[^\n]*\n).*?(?=^五、)/ms, `\n${above}${table}\n\n`)
}
const lineOf = (cell: string | number) => (cell === '' ? '|' : `${cell} |`)

describe('table 四 whose first cell is blank', () => {
  const expected = figures.map((value) => (value === '' ? null : value))

  test.each(['', '单位：件\n\n', '表四 行政复议、行政诉讼情况统计\n\n'])(
    'in rows that a bar opens, below %j',
    (above) => {
      const opened = (cells: readonly (string | number)[]) => `|\n${cells.map(lineOf).join('\n')}\n|||||`
      expect(disputesOf(withDisputes(opened, above))).toEqual(expected)
    },
  )

  test('where the bars of merged cells stand behind the last cell of a row', () => {
    const closed = (cells: readonly (string | number)[]) =>
      `${cells.map(lineOf).join('\n')}${cells === figures ? '' : ' |||||'}`
    expect(disputesOf(withDisputes(closed))).toEqual(expected)
    const moved = (cells: readonly (string | number)[]) =>
      closed(cells).replace(/^5 \|\n\|\n\|\n2 \|\n7 \|\n/, '|\n|\n|\n|\n|\n')
    expect(disputesOf(withDisputes(moved))).toEqual([null, null, null, null, null, ...expected.slice(5)])
  })
})

test.each(['待补', '未统计', '见附件', '3件', '#REF!'])('“%s” is a cell, also before a blank one', (words) => {
  const lines = reportText({}).replace(/\t+/g, '\n\n')
  const blank = lines.replace('（一）予以公开\n\n0\n\n0\n', `（一）予以公开\n\n${words}\n\n \n`)
  expect(checkDocument(readDocument(blank)).map(({ code }) => code)).toEqual(['table.blank', 'table.not-a-number'])
})

const outOfPlace = ['#DIV/0!', '258 [1]', '258件（其中延期1件）', '待统计核实后另行填写']

test.each(outOfPlace.flatMap((words) => (['tabs', 'pipes'] as const).map((layout) => ({ words, layout }))))(
  'a row on one line keeps its places whatever its first cell says: $words, $layout',
  ({ words, layout }) => {
    const cells = { 'requests.received.business': 7, 'requests.received.total': 265, 'requests.granted.business': '' }
    const { cells: read, form } = reportOf(reportText({ ...cells, 'requests.received.person': words }, { layout }))
    const row = form?.cells.filter(({ address }) => address.startsWith('requests.received.')) ?? []
    expect(row.map(({ index }) => read[index].value)).toEqual([null, 7, 0, 0, 0, 0, 265])
  },
)

test('a blank beside the label of a row is told from a blank cell by the row’s total', () => {
  const cells = {
    'requests.received.person': 5,
    'requests.received.business': '',
    'requests.received.total': 5,
    'requests.granted.person': '',
    'requests.granted.business': 5,
    'requests.granted.total': 5,
    'requests.concluded.business': 5,
    'requests.concluded.total': 5,
  }
  const padded = reportText(cells).replaceAll('\t\t', '\n \n').replaceAll('\t', '\n')
  const { cells: read, form } = reportOf(padded)
  const blank = form?.cells.filter(({ index }) => read[index].state === 'blank').map(({ address }) => address)
  expect(blank).toEqual(['requests.received.business', 'requests.granted.person'])
  expect(read[form?.cellAt.get('requests.received.total')?.index ?? -1].value).toBe(5)
})

test('a label that explains itself at length, and a row of the region behind it', () => {
  const text = reportText(
    { 'disclosure.normative.made': 34, 'disclosure.normative.opened': 4, 'disclosure.normative.cumulative': 47 },
    { form: form2019, year: 2020 },
  )
  const line = text.split('\n').find((candidate) => candidate.startsWith('规范性文件'))
  const label =
    '规范性文件（本机关印发的决定、公告、通告、意见和通知，以及标题写作“规定”“办法”“细则”“规范”“规程”“规则”的公文，一般都算在内）'
  const region =
    '其他主动公开文件（以本机关或者本机关办公室的名义正式印发、没有算进上面一行又已经主动公开的各类文件，以网站专栏里列出的数量为准）'
  const rows = line?.replace('规范性文件', label) ?? ''
  const lines = cellByCell(text.replace(line ?? '', `${rows}\n${region}\t5\t6\t7`), '')
  const { cells, form } = reportOf(lines.replaceAll(' |', '').replaceAll('\n|', '\n'))
  const values = ['made', 'opened', 'cumulative'].map(
    (column) => cells[form?.cellAt.get(`disclosure.normative.${column}`)?.index ?? -1].value,
  )
  expect(values).toEqual([34, 4, 47])
})

const open = {
  'requests.received.business': 7,
  'requests.received.total': 7,
  'requests.carriedOut.business': 7,
  'requests.carriedOut.total': 7,
}

/** Every cell on a line of its own, with or without a bar; a blank one is a bar alone or a line with a space. */
const cellLines = (text: string, barred: boolean): string =>
  text.replace(/^.*\t.*$/gm, (row) =>
    row
      .split('\t')
      .map((cell) => (barred ? `${cell} |`.trim() : cell || ' '))
      .join('\n'),
  )

test('a blank cell behind a label on two lines is one', () => {
  const text = cellLines(reportText({ ...open, 'requests.carriedOut.person': '' }), true)
  const wrapped = text.replace('四、结转下年度继续办理', '四、结转下年度\n继续办理')
  expect(wrapped).not.toBe(text)
  const { cells, form } = reportOf(wrapped)
  const row = form?.cells.filter(({ address }) => address.startsWith('requests.carriedOut.')) ?? []
  expect(row.map(({ index }) => cells[index].value)).toEqual([null, 7, 0, 0, 0, 0, 7])
})

test('the number of a page between a row with a blank cell and the head, repeated, is no total', () => {
  const text = reportText({ ...open, 'requests.denied.internal.person': '' })
  // Merged cells leave nothing: behind the three columns of labels every blank is a figure's.
  const lean = text.replace(/^.*\t.*$/gm, (row) => {
    const columns = row.split('\t')
    const first = columns.length === 10 && /\d$/.test(row) ? 3 : columns.length
    return [...columns.slice(0, first).filter((cell) => cell !== ''), ...columns.slice(first)].join('\t')
  })
  const head = '申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他'
  const paged = cellLines(lean.replace(/(5\.属于三类内部事务信息.*\n)/, `$19\n${head}\n`), false)
  const report = reportOf(paged)
  const place = report.form?.cellAt.get('requests.denied.internal.total')?.index ?? -1
  expect(report.cells[place].value).toBe(0)
  expect(checkDocument(readDocument(paged)).filter(({ severity }) => severity === 'error')).toEqual([])
})
