import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import * as vscode from 'vscode'
import { closeAllTabs, showFile } from '../support/documents'
import { oneWrongTotal, report } from '../support/reports'
import { poll, waitFor, waitForDiagnostics } from '../support/wait'

const isWrongTotal = ({ code }: vscode.Diagnostic): boolean =>
  String(typeof code === 'object' ? code.value : code) === 'identity.row-total'

/** Where the caret is, as text: 〔〕 around the selection, in its line. */
function lineOf(editor: vscode.TextEditor): string {
  const { start, end } = editor.selection
  const line = editor.document.lineAt(start.line).text
  return `${line.slice(0, start.character)}〔${line.slice(start.character, end.character)}〕${line.slice(end.character)}`
}

function placeCaret(editor: vscode.TextEditor, before: string): void {
  const offset = editor.document.getText().indexOf(before)
  const position = editor.document.positionAt(offset)
  editor.selection = new vscode.Selection(position, position)
}

describe('the client', () => {
  afterEach(closeAllTabs)

  it('registers every command of the manifest', async () => {
    await showFile('commands.nianbao', report())
    const extension = vscode.extensions.getExtension('nianbao.nianbao')
    await extension?.activate()
    const declared: readonly { command: string }[] = extension?.packageJSON.contributes.commands
    const registered = new Set(await vscode.commands.getCommands(true))
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    )
  })

  it('gives reports the settings that keep tabs and blanks', async () => {
    const { document, options } = await showFile('defaults.nianbao', report())
    const settings = vscode.workspace.getConfiguration('', document)
    assert.equal(options.insertSpaces, false)
    assert.equal(settings.get('editor.wordWrap'), 'on')
    assert.equal(settings.get('files.trimTrailingWhitespace'), false)
    assert.equal(settings.get('editor.unicodeHighlight.ambiguousCharacters'), false)
  })

  it('inserts a table from a snippet, tabs as tabs, and steps through its cells', async () => {
    const editor = await showFile('snippet.nianbao', '')
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'nianbao',
      name: '2021 年格式：表三',
    })
    const rows = editor.document.getText().split('\n')
    assert.equal(rows.length, 28)
    assert.equal(rows.filter((row) => row.includes(' ')).length, 0)
    assert.equal(lineOf(editor).startsWith('一、本年新收政府信息公开申请数量\t\t\t〔〕\t'), true)
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.equal(lineOf(editor).startsWith('一、本年新收政府信息公开申请数量\t\t\t\t〔〕'), true)
  })

  it('reads a text in an old Chinese encoding', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0].uri
    assert.ok(folder)
    const uri = vscode.Uri.joinPath(folder, '旧编码.nianbao')
    // 一、总体情况 … in GB18030, several times: encodings are guessed from some length on.
    const heading = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6, 0x0a]
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from(Array.from({ length: 20 }, () => heading).flat()))
    const document = await vscode.workspace.openTextDocument(uri)
    assert.equal(document.lineAt(0).text, '一、总体情况')
  })

  it('moves from cell to cell and from row to row', async () => {
    const editor = await showFile('cells.nianbao', oneWrongTotal)
    placeCaret(editor, '规章')
    await vscode.commands.executeCommand('nianbao.nextCell')
    assert.equal(lineOf(editor), '规章\t〔0〕\t0\t0')
    await vscode.commands.executeCommand('nianbao.nextCell')
    await vscode.commands.executeCommand('nianbao.nextCell')
    assert.equal(lineOf(editor), '规章\t0\t0\t〔0〕')
    await vscode.commands.executeCommand('nianbao.nextCell')
    assert.equal(lineOf(editor), '行政规范性文件\t〔0〕\t0\t0')
    await vscode.commands.executeCommand('nianbao.previousCell')
    assert.equal(lineOf(editor), '规章\t0\t0\t〔0〕')
  })

  it('types a tab where there is no table', async () => {
    const editor = await showFile('prose.nianbao', oneWrongTotal)
    placeCaret(editor, '本单位')
    await vscode.commands.executeCommand('nianbao.nextCell')
    assert.equal(lineOf(editor), '\t〔〕本单位按要求开展了有关工作。')
  })

  it('goes to the next disagreement and around the end', async () => {
    const editor = await showFile('next.nianbao', oneWrongTotal)
    const found = await waitForDiagnostics('the wrong total', editor.document.uri, (all) => all.some(isWrongTotal))
    const place = found.find(isWrongTotal)?.range
    assert.ok(place)
    for (const command of ['nianbao.nextFinding', 'nianbao.nextFinding', 'nianbao.previousFinding']) {
      placeCaret(editor, command === 'nianbao.previousFinding' ? '六、' : '云溪县')
      await vscode.commands.executeCommand(command)
      assert.deepEqual([editor.selection.start, editor.selection.end], [place.start, place.end])
    }
  })

  it('takes a figure of the prose that differs from the table for a disagreement, too', async () => {
    const text = oneWrongTotal.replace('本单位按要求开展了有关工作。', '全年收到政府信息公开申请5件。')
    const editor = await showFile('prose-next.nianbao', text)
    await waitForDiagnostics('both', editor.document.uri, (all) => all.length > 1 && all.some(isWrongTotal))
    placeCaret(editor, '云溪县')
    await vscode.commands.executeCommand('nianbao.nextFinding')
    assert.match(lineOf(editor), /申请〔5件?〕/)
  })

  it('clears all marks at once when checks are switched off, and sets them when they are on again', async () => {
    const { document } = await showFile('switch.nianbao', oneWrongTotal)
    await waitForDiagnostics('marks', document.uri, (all) => all.some(isWrongTotal))
    await vscode.commands.executeCommand('nianbao.toggleChecks')
    await waitForDiagnostics('no marks', document.uri, (all) => all.length === 0)
    await vscode.commands.executeCommand('nianbao.toggleChecks')
    await waitForDiagnostics('marks again', document.uri, (all) => all.some(isWrongTotal))
  })

  it('recomputes all totals and leaves everything else', async () => {
    const { document } = await showFile('recompute.nianbao', oneWrongTotal)
    await waitForDiagnostics('the wrong total', document.uri, (all) => all.some(isWrongTotal))
    await vscode.commands.executeCommand('nianbao.recomputeAll')
    await waitFor('the right total', vscode.workspace.onDidChangeTextDocument, () => document.isDirty || undefined)
    assert.equal(
      document.getText(),
      oneWrongTotal.replace('（一）予以公开\t\t2\t0\t0\t0\t0\t0\t1', '（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2'),
    )
  })

  it('starts a server that was restarted by hand, with all that it knew', async () => {
    const { document } = await showFile('restart.nianbao', oneWrongTotal)
    await waitForDiagnostics('marks', document.uri, (all) => all.some(isWrongTotal))
    await vscode.commands.executeCommand('nianbao.restartServer')
    await waitForDiagnostics('marks again', document.uri, (all) => all.some(isWrongTotal))
  })

  it('takes a restart that is asked for while another is under way', async () => {
    const restart = () => vscode.commands.executeCommand('nianbao.restartServer')
    await Promise.all([restart(), restart()])
    assert.equal(serverProcesses().length, 1)
  })

  it('starts a server that was killed, and loses nothing', async () => {
    const editor = await showFile('killed.nianbao', report())
    await vscode.commands.executeCommand('nianbao.previousCell')
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'))
    placeCaret(editor, '0\t0\t0')
    for (const server of serverProcesses()) process.kill(server, 'SIGKILL')
    await poll(
      'another server',
      async () => serverProcesses(),
      (servers) => servers.length === 1,
    )
    await vscode.commands.executeCommand('nianbao.nextCell')
    assert.equal(lineOf(editor), '规章\t0\t〔0〕\t0')
  })
})

/** The numbers of the running language servers that this extension host has started. */
function serverProcesses(): readonly number[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const lines = listed.split('\n').map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line))
  const servers = lines.filter((line) => Number(line?.[2]) === process.pid && /dist.server\.js/.test(line?.[3] ?? ''))
  return servers.map((line) => Number(line?.[1]))
}
