import { strict as assert } from 'node:assert'
import * as vscode from 'vscode'

interface Keybinding {
  readonly key: string
  readonly command: string
  readonly when?: string
}

/** Contexts that a text editor with a report, and nothing else in front, can be in. */
const ownPlace = /^(editorTextFocus|editorFocus|textInputFocus|!editorReadonly|!inDebugMode| |&&|\|\||\(|\))*$/

describe('keys of reports', () => {
  it('do not take anything away from the editor', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json')
    const text = (await vscode.workspace.openTextDocument(uri)).getText()
    const all: readonly Keybinding[] = JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''))
    const ours = all.filter(({ command }) => command.startsWith('nianbao.'))
    assert.equal(ours.length, 5)
    // Tab is the tables' own only under `nianbao.inTable`, which no other extension knows.
    const tabs = ours.filter(({ key }) => key.endsWith('tab'))
    assert.equal(tabs.filter(({ when }) => when?.includes('nianbao.inTable')).length, 2)
    const others = all.filter(({ command }) => !command.startsWith('nianbao.'))
    for (const { key } of ours.filter((binding) => !tabs.includes(binding))) {
      const rivals = others.filter((other) => other.key === key && ownPlace.test(other.when ?? ''))
      assert.deepEqual(rivals, [], `${key} is taken`)
    }
  })
})
