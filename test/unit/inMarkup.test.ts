import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { fixesFor } from '../../server/src/mend/fixesFor'
import { readDocument } from '../../server/src/read/readDocument'
import { applyEdits } from '../../server/src/report/edit'
import { documentHtml } from '../../server/src/write/convert'
import { reportText } from '../protocol/support/reports'

const text = reportText()
const without = (from: string, to: string): string => text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to))
const pageOf = (source: string): string => documentHtml(readDocument(source))
const inParagraphs = (page: string): string => page.replace(/<h2>([^<]*)<\/h2>/g, '<p><strong>$1</strong></p>')

/** The page after the first fix of the first finding of a rule. */
function mended(source: string, code: string): string {
  const document = readDocument(source)
  const finding = checkDocument(document).find((candidate) => candidate.code === code)
  if (!finding) throw new Error(`${code} was not found`)
  const [fix] = fixesFor(document.reports[0], finding)
  return fix ? applyEdits(source, fix.edits) : source
}

const faults: readonly (readonly [what: string, code: string, text: string])[] = [
  ['a part with a table', 'structure.missing-section', without('四、政府信息公开行政复议', '五、存在')],
  ['a part of prose', 'structure.missing-section', without('五、存在', '六、其他')],
  ['the last part', 'structure.missing-section', text.slice(0, text.indexOf('六、其他'))],
  ['a table', 'table.missing', without('行政复议\t', '五、存在')],
]

describe.each(faults)('%s that a page lacks', (_, code, faulty) => {
  const page = pageOf(faulty)

  test.each([
    ['with line breaks', page],
    ['without', page.replace(/\n/g, '')],
    ['with headings in paragraphs', inParagraphs(page)],
    ['with headings in paragraphs, without line breaks', inParagraphs(page).replace(/\n/g, '')],
  ])('is inserted between its elements: %s', (_, source) => {
    const written = mended(source, code)
    const body = written.replace(/<\/body>[\s\S]*$/, '')
    expect(written.length).toBeGreaterThan(source.length)
    expect(written.match(/<!DOCTYPE/g)).toHaveLength(1)
    expect(written.trimEnd().endsWith('</html>')).toBe(true)
    for (const name of ['table', 'h2', 'p', 'strong']) {
      const tags = body.match(new RegExp(`<(?:/)?${name}\\b`, 'g')) ?? []
      expect(tags).toEqual(tags.map((_, index) => (index % 2 === 0 ? `<${name}` : `</${name}`)))
    }
    expect(body).not.toMatch(/<(?:h2|p|strong)>\s*<table/)
    expect(checkDocument(readDocument(written)).map((finding) => finding.code)).not.toContain(code)
  })
})

test('no part is inserted where headings have neither lines nor elements of their own', () => {
  const source = without('五、存在', '六、其他').replaceAll('\n', '<br>')
  expect(mended(source, 'structure.missing-section')).toBe(source)
})

test('a table that lays out the page leaves its paragraphs their lines', () => {
  const body = (page: string): string => page.replace(/<body>([\s\S]*)<\/body>/, (_, inner) => frame(inner))
  const frame = (inner: string): string =>
    `<body><table width="980"><tr><td>目录</td><td><table><tr><td>${inner}</td></tr></table></td></tr></table></body>`
  const findings = (source: string) => checkDocument(readDocument(source)).map(({ code }) => code)
  const page = pageOf(text).replace(/<h([12])>([^<]*)<\/h\1>/g, '<p>$2</p>')
  expect(body(page)).toContain('<td>目录')
  expect(findings(body(page))).toEqual(findings(page))
  expect(readDocument(body(page)).reports[0].title?.year).toBe(readDocument(page).reports[0].title?.year)
  expect(readDocument(body(page)).reports[0].parts).toHaveLength(6)
})
