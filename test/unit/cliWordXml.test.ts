import { beforeAll, describe, expect, it } from 'vitest'
import { readWord } from '../../server/src/cli/word/readWord'
import { editedWord } from '../support/editedWord'
import { reportText } from '../support/reportFrom'
import { wordDocument } from '../support/wordDocument'

let word: Uint8Array = new Uint8Array()

beforeAll(async () => {
  word = await wordDocument(reportText({}))
})

describe('XML that no office program writes', () => {
  const many = 100_000

  it.each<readonly [string, string]>([
    ['declares entities', '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'],
    ['names an entity that nobody declares', '<d>&b;</d>'],
    ['is nested without end', `${'<d>'.repeat(many)}${'</d>'.repeat(many)}`],
    ['has words that never end', `<d>${'<![CDATA[>'.repeat(many)}</d>`],
    ['has instructions that never end', `<d>${'<?a >'.repeat(many)}</d>`],
    ['has declarations that never end', `<d>${'<!a >'.repeat(many)}</d>`],
    ['has tags cut off by others', `<d>${'<d><e/></d'.repeat(many)}</d>`],
    ['has no end of names', `<d>${Array.from({ length: many }, (_, index) => `<d${index}></d${index}>`).join('')}</d>`],
  ])('and %s is told to be damaged, and soon', async (_, xml) => {
    expect(await readWord(editedWord(word, () => xml))).toEqual({ kind: '损坏的 Word 文档', tooLarge: false })
  })

  it('is not tolerated in the part with the lists either: the numbers would be missing', async () => {
    const broken = editedWord(word, (xml) => `${xml}\n`, { 'word/numbering.xml': '<w:numbering>' })
    expect(await readWord(broken)).toEqual({ kind: '损坏的 Word 文档', tooLarge: false })
  })
})
