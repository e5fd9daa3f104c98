import { strict as assert } from 'node:assert'
import * as vscode from 'vscode'
import { closeAllTabs, showFile } from '../support/documents'
import { oneWrongTotal, report } from '../support/reports'
import { poll, waitFor, waitForDiagnostics } from '../support/wait'

const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code)
const seriousOf = (all: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] =>
  all.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)

/** A text with a doubled first heading and a doubled （三）, in rows of tabs: the faults of a report seen in the wild. */
const doubledHeadings = report()
  .replace('一、总体情况\n', '一、总体情况\n\n一、总体情况\n')
  .replace('（四）政府信息公开平台建设', '（三）政府信息公开平台建设')

const wrongRow = '（一）予以公开\t\t2\t0\t0\t0\t0\t0\t1'
const rightRow = '（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2'

async function settled(document: vscode.TextDocument, codes: readonly string[]): Promise<void> {
  await waitForDiagnostics(codes.join('、') || 'nothing', document.uri, (all) => {
    return seriousOf(all).map(codeOf).sort().join() === [...codes].sort().join()
  })
}

describe('findings', () => {
  afterEach(closeAllTabs)

  it('are those of the report, and no others', async () => {
    const { document } = await showFile('doubled.nianbao', doubledHeadings)
    await settled(document, ['structure.duplicate-section', 'structure.numbering'])
  })

  it('come with a typed digit and go with undo', async () => {
    const editor = await showFile('typed.nianbao', report())
    await settled(editor.document, [])
    const row = editor.document.getText().indexOf('（一）予以公开\t\t0')
    const place = editor.document.positionAt(row + '（一）予以公开\t\t'.length)
    editor.selection = new vscode.Selection(place, place)
    await vscode.commands.executeCommand('type', { text: '1' })
    await waitForDiagnostics('a finding', editor.document.uri, (all) => seriousOf(all).length > 0)
    await vscode.commands.executeCommand('undo')
    await settled(editor.document, [])
  })

  it('are silenced by a quick fix that leaves nothing unsaved', async () => {
    const { document } = await showFile('silenced.nianbao', oneWrongTotal)
    const all = await waitForDiagnostics('a finding', document.uri, (found) => seriousOf(found).length > 0)
    const [{ range }] = seriousOf(all)
    const ask = () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      )
    const isSilencing = ({ title }: vscode.CodeAction): boolean => title === '此处不再提示'
    const actions = await poll('a way to silence', ask, (answer) => answer.some(isSilencing))
    const command = actions.find(isSilencing)?.command
    assert.ok(command)
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
    await settled(document, [])
    const sideFile = vscode.Uri.joinPath(document.uri, '../.nianbao.json')
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(sideFile)), /"silenced.nianbao"/)
    await vscode.workspace.fs.delete(sideFile)
  })

  it('are silenced by a side file above the open folder as soon as it is there', async () => {
    const { document } = await showFile('above.nianbao', oneWrongTotal)
    await waitForDiagnostics('a finding', document.uri, (found) => seriousOf(found).length > 0)
    const sideFile = vscode.Uri.joinPath(document.uri, '../../.nianbao.json')
    const content = JSON.stringify({ silence: [{ code: 'identity.row-total' }] })
    await vscode.workspace.fs.writeFile(sideFile, new TextEncoder().encode(content))
    await settled(document, [])
    await vscode.workspace.fs.delete(sideFile)
    await settled(document, ['identity.row-total'])
  })

  it('are mended by a quick fix that changes the total and nothing else', async () => {
    const { document } = await showFile('fixed.nianbao', oneWrongTotal)
    const all = await waitForDiagnostics('a finding', document.uri, (found) => seriousOf(found).length > 0)
    const [{ range }] = seriousOf(all)
    const ask = () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      )
    const actions = await poll('a preferred fix', ask, (answer) => answer.some(({ isPreferred }) => isPreferred))
    const fix = actions.find(({ isPreferred }) => isPreferred)
    assert.ok(fix?.edit)
    await vscode.workspace.applyEdit(fix.edit)
    assert.equal(document.getText(), oneWrongTotal.replace(wrongRow, rightRow))
    await settled(document, [])
  })

  it('are mended by the lens of their table', async () => {
    const { document } = await showFile('lens.nianbao', oneWrongTotal)
    const ask = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)
    const isTable = ({ command }: vscode.CodeLens): boolean => /重算合计.*1/.test(command?.title ?? '')
    const lenses = await poll('the lens of the table', ask, (answer) => answer.some(isTable))
    const command = lenses.find(isTable)?.command
    assert.ok(command)
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
    await waitFor('the edit', vscode.workspace.onDidChangeTextDocument, () => document.isDirty || undefined)
    assert.equal(document.getText(), oneWrongTotal.replace(wrongRow, rightRow))
  })

  it('do not flood a blank report: one piece of information for each table at most', async () => {
    const { document } = await showFile('blank.nianbao', '')
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'nianbao',
      name: '2021 年格式：整份报告',
    })
    const all = await waitForDiagnostics('an answer', document.uri, (found) =>
      found.some(({ source }) => source === '年报'),
    )
    const blanks = all.filter((finding) => codeOf(finding) === 'table.blank')
    assert.ok(blanks.length <= 3, `${blanks.length} findings about blanks`)
    assert.equal(all.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length, 0)
  })

  it('are mended on save where the user has asked for it', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'nianbao' })
    await settings.update('codeActionsOnSave', { 'source.fixAll.nianbao': 'explicit' }, true, true)
    try {
      const editor = await showFile('saved.nianbao', oneWrongTotal)
      await waitForDiagnostics('a finding', editor.document.uri, (all) => seriousOf(all).length > 0)
      const end = editor.document.positionAt(editor.document.getText().length)
      await editor.edit((edit) => edit.insert(end, '完。\n'))
      await editor.document.save()
      assert.equal(editor.document.getText(), `${oneWrongTotal.replace(wrongRow, rightRow)}完。\n`)
    } finally {
      await settings.update('codeActionsOnSave', undefined, true, true)
    }
  })

  it('stay away from the old state of a file in a comparison', async () => {
    const old = vscode.Uri.parse('git:/old.nianbao')
    const text = new (class implements vscode.TextDocumentContentProvider {
      provideTextDocumentContent = () => oneWrongTotal
    })()
    const registration = vscode.workspace.registerTextDocumentContentProvider('git', text)
    try {
      const { document } = await showFile('new.nianbao', oneWrongTotal)
      await vscode.commands.executeCommand('vscode.diff', old, document.uri)
      await waitForDiagnostics('findings of the file', document.uri, (all) => seriousOf(all).length > 0)
      assert.deepEqual(vscode.languages.getDiagnostics(old), [])
    } finally {
      registration.dispose()
    }
  })
})
