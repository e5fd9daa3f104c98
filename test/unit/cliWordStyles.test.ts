import { beforeAll, describe, expect, it } from 'vitest'
import { readWord } from '../../server/src/cli/word/readWord'
import { aroundBody, editedWord, paragraph, run } from '../support/editedWord'
import { reportText } from '../support/reportFrom'
import { wordDocument } from '../support/wordDocument'

let word: Uint8Array = new Uint8Array()

beforeAll(async () => {
  word = await wordDocument(reportText({}))
})

describe('words that a style hides', () => {
  const style = (type: string, id: string, more: string): string =>
    `<w:style w:type="${type}" w:styleId="${id}">${more}</w:style>`
  const hides = '<w:rPr><w:vanish/></w:rPr>'
  const shows = '<w:rPr><w:vanish w:val="0"/></w:rPr>'
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    style('character', 'note', hides),
    style('character', 'own', '<w:basedOn w:val="note"/>'),
    style('character', 'plain', `<w:basedOn w:val="note"/>${shows}`),
    style('paragraph', 'secret', hides),
    style('character', 'ring', '<w:basedOn w:val="ring"/>'),
  ].join('')}</w:styles>`
  const named = (id: string, more = ''): string => `<w:rStyle w:val="${id}"/>${more}`
  const inSecret = (content: string): string => `<w:p><w:pPr><w:pStyle w:val="secret"/></w:pPr>${content}</w:p>`

  it.each([
    ['a style of words', run('甲', named('note')), ''],
    ['a style based on it', run('甲', named('own')), ''],
    ['no style that shows them again', run('甲', named('plain')), '甲'],
    ['no style that is based on itself', run('甲', named('ring')), '甲'],
    ['no words that are told to show', run('甲', named('note', '<w:vanish w:val="false"/>')), '甲'],
  ])('by %s', async (_, content, shown) => {
    const html = await readWord(
      editedWord(word, (xml) => aroundBody(xml, () => `<w:p>${content}</w:p>`), { 'word/styles.xml': styles }),
    )
    expect(html).toBe(shown === '' ? '' : `<p>${shown}</p>`)
  })

  it('of a paragraph are not read, and Word does not count it', async () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    const place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const content = [
      paragraph('甲', place),
      paragraph('乙', `<w:pStyle w:val="secret"/>${place}`),
      inSecret(run('丙', '<w:vanish w:val="0"/>')),
      paragraph('丁', place),
    ]
    const parts = { 'word/styles.xml': styles, 'word/numbering.xml': numbering }
    const html = await readWord(editedWord(word, (xml) => aroundBody(xml, () => content.join('')), parts))
    expect(html).toBe('<p>1.甲</p><p>丙</p><p>2.丁</p>')
  })
})
