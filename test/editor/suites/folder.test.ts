import { strict as assert } from 'node:assert'
import * as vscode from 'vscode'
import { closeAllTabs } from '../support/documents'
import { oneWrongTotal, report } from '../support/reports'
import { waitFor, waitForDiagnostics } from '../support/wait'

const folder = (): vscode.Uri => {
  const open = vscode.workspace.workspaceFolders?.[0].uri
  assert.ok(open)
  return vscode.Uri.joinPath(open, '各单位')
}
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name)

async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await vscode.workspace.fs.writeFile(file(name), bytes)
  return file(name)
}

function summary(): string | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'nianbao-summary')?.getText()
}

describe('a folder check', () => {
  afterEach(closeAllTabs)

  it('puts findings of files that are not open into the Problems view, and keeps them fresh', async () => {
    const wrong = await write('甲.txt', oneWrongTotal)
    const right = await write('乙.nianbao', report())
    const note = await write('备忘.txt', '下午三点开会。\n')
    const large = await write('历年底稿.txt', new Uint8Array(50_000_000).fill(0x30))
    const binary = await write('扫描件.txt', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]))

    await vscode.commands.executeCommand('nianbao.checkFolder', folder())
    await waitForDiagnostics('the wrong total', wrong, (all) => all.some(({ message }) => message.includes('予以公开')))
    for (const silent of [right, note, large, binary]) assert.deepEqual(errorsOf(silent), [])

    const text = await waitFor('the summary', vscode.workspace.onDidChangeTextDocument, () => {
      const shown = summary()
      return shown?.includes('共 2 份年报') ? shown : undefined
    })
    assert.match(text, /甲\.txt +\| 云溪县水利局 +\| 2025 +\| 2021 年格式 +\| ✗ 40\/42/)
    assert.match(text, /乙\.nianbao .*✓ 42\/42/)
    assert.match(text, /- .*历年底稿\.txt：文件过大，未检查/)
    assert.match(text, /- .*扫描件\.txt：不是纯文本（PDF 文件），未检查/)
    assert.doesNotMatch(text, /备忘/)

    await write('甲.txt', report())
    await waitForDiagnostics('no marks after the mending', wrong, () => errorsOf(wrong).length === 0)
    await write('乙.nianbao', oneWrongTotal)
    await waitForDiagnostics('marks on the other file', right, () => errorsOf(right).length > 0)
    await vscode.workspace.fs.delete(right)
    await waitForDiagnostics('no marks on a deleted file', right, (all) => all.length === 0)
  })

  it('says so when there is nothing to check', async () => {
    const empty = vscode.Uri.joinPath(folder(), '空')
    await vscode.workspace.fs.createDirectory(empty)
    await vscode.commands.executeCommand('nianbao.checkFolder', empty)
    assert.equal(vscode.window.activeTextEditor, undefined)
  })

  it('is a task with problem matchers', async () => {
    const wrong = await write('丙.txt', oneWrongTotal)
    const [task] = await vscode.tasks.fetchTasks({ type: 'nianbao' })
    assert.ok(task)
    const ended = new Promise<void>((resolve) => {
      const listener = vscode.tasks.onDidEndTask(({ execution }) => {
        if (execution.task.name !== task.name) return
        listener.dispose()
        resolve()
      })
    })
    await vscode.tasks.executeTask(task)
    await ended
    await waitForDiagnostics('the wrong total', wrong, (all) => all.some(({ source }) => source === '年报'))
  })
})

function errorsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
}
