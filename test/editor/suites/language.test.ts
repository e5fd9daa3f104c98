import { strict as assert } from 'node:assert'
import { languages } from 'vscode'
import { closeAllTabs, showFile } from '../support/documents'
import { report } from '../support/reports'
import { waitForDiagnostics } from '../support/wait'

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

  it('has a saved web page checked once it is chosen by hand', async () => {
    const lines = report().replace('一、总体情况\n', '一、总体情况\n\n一、总体情况\n').split('\n')
    const { document } = await showFile('page.html', lines.map((line) => `<p>${line}</p>\n`).join(''))
    assert.equal(document.languageId, 'html')
    const { uri } = await languages.setTextDocumentLanguage(document, 'nianbao')
    await waitForDiagnostics('a doubled heading', uri, (all) =>
      all.some(({ code }) => typeof code === 'object' && code.value === 'structure.duplicate-section'),
    )
  })
})
