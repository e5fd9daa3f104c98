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

/** The summary, once it has all the words that are waited for: results come in a stream. */
function summaryWith(...words: readonly string[]): Promise<string> {
  return waitFor(`“${words.join('”, “')}” in the summary`, vscode.workspace.onDidChangeTextDocument, () => {
    const text = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'nianbao-summary')?.getText()
    return words.every((word) => text?.includes(word)) ? text : undefined
  })
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

    const text = await summaryWith('共 2 份年报')
    assert.match(text, /\| 勾稽 +\| 错误 \| 警告 \| 信息 \| 提示 \|/)
    assert.match(text, /\n\n勾稽：相符的等式\/全部等式；✗ .*，\? 有缺数而无法核对的。\n/)
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

  it('names the documents that it cannot read, and the files that should be reports, with what to do', async () => {
    const named = ['2024年报.txt', '空.nianbao', '丁.wps', '旧稿.doc', '年报.docx', '扫描.pdf']
    for (const name of [...named, '~$年报.docx', '说明.txt']) {
      await write(`混合/${name}`, name.startsWith('空') ? '' : '下午三点开会。\n')
    }
    await write('混合/戊.txt', report())
    await vscode.commands.executeCommand('nianbao.checkFolder', vscode.Uri.joinPath(folder(), '混合'))
    const text = await summaryWith('共 1 份年报', '混合/戊.txt', ...named)
    assert.deepEqual(text.slice(text.indexOf('## 未检查的文件')).split('\n').slice(2), [
      '- 各单位/混合/2024年报.txt：没有认出年报',
      '- 各单位/混合/空.nianbao：空文件',
      '- 各单位/混合/丁.wps：请另存为 .docx，或复制文字',
      '- 各单位/混合/旧稿.doc：请另存为 .docx，或复制文字',
      '- 各单位/混合/年报.docx：请用命令行 `nianbao check` 检查，或把文字复制到编辑器',
      '- 各单位/混合/扫描.pdf：请另存为 .docx，或复制文字',
      '',
    ])
  })

  it('names so many documents and no more', async () => {
    for (let number = 0; number < 53; number += 1) await write(`通知/${number}.pdf`, '')
    await vscode.commands.executeCommand('nianbao.checkFolder', vscode.Uri.joinPath(folder(), '通知'))
    const text = await summaryWith('另有 3 个未列出。')
    assert.equal(text.match(/^- /gm)?.length, 50)
    assert.doesNotMatch(text, /\|/)
  })

  it('takes its marks away while checks are off, and still tells how the reports stand', async () => {
    const place = vscode.Uri.joinPath(folder(), '开关')
    const wrong = await write('开关/己.txt', oneWrongTotal)
    const isMarked = (all: readonly vscode.Diagnostic[]): boolean => all.length > 0
    await vscode.commands.executeCommand('nianbao.toggleChecks')
    await vscode.commands.executeCommand('nianbao.checkFolder', place)
    await summaryWith('共 1 份年报', '1 份需要处理', '己.txt')
    assert.deepEqual(vscode.languages.getDiagnostics(wrong), [])
    await vscode.commands.executeCommand('nianbao.toggleChecks')
    await waitForDiagnostics('the wrong total', wrong, isMarked)
    await vscode.commands.executeCommand('nianbao.toggleChecks')
    await waitForDiagnostics('no marks', wrong, (all) => !isMarked(all))
    await vscode.commands.executeCommand('nianbao.toggleChecks')
    await waitForDiagnostics('marks again', wrong, isMarked)
  })

  it('shows the last of two checks alone, and nothing of folders that others wrote', async () => {
    const wrong = await write('先/庚.txt', oneWrongTotal)
    await write('后/辛.txt', report())
    const check = (name: string) =>
      vscode.commands.executeCommand('nianbao.checkFolder', vscode.Uri.joinPath(folder(), name))
    await Promise.all([check('先'), check('后')])
    assert.match(await summaryWith('共 1 份年报', '后/辛.txt'), /^(?![\s\S]*庚\.txt)/)
    assert.deepEqual(vscode.languages.getDiagnostics(wrong), [])
    await write('后/node_modules/壬.txt', oneWrongTotal)
    const marked = await write('后/癸.txt', oneWrongTotal)
    await waitForDiagnostics('the wrong total', marked, (all) => all.length > 0)
    assert.doesNotMatch(await summaryWith('癸.txt'), /壬\.txt/)
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
