import { strict as assert } from 'node:assert'
import { closeAllTabs, showFile } from '../support/documents'

describe('the language', () => {
  afterEach(closeAllTabs)

  it('is given to files named *.nianbao', async () => {
    const editor = await showFile('a-report.nianbao', '一、总体情况\n')
    assert.equal(editor.document.languageId, 'nianbao')
  })

  it('is not given to other text files', async () => {
    const editor = await showFile('notes.txt', '备忘\n')
    assert.equal(editor.document.languageId, 'plaintext')
  })
})
