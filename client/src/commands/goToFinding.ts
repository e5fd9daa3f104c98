import { commands, type Diagnostic, l10n, languages, type Position, Selection, type TextEditor, window } from 'vscode'
import { isDisagreement } from '../../../server/src/check/disagreement'
import { diagnosticSource } from '../../../server/src/lsp/protocol'
import { isReport } from '../language'

/** Moves to the next or previous disagreement of figures, around the end; to any finding where figures agree. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isReport(editor.document)) return
  const findings = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === diagnosticSource)
  const disagreements = findings.filter(tellsDisagreement)
  const target = neighbour(disagreements.length > 0 ? disagreements : findings, editor.selection.start, direction)
  if (!target) {
    window.setStatusBarMessage(l10n.t('No findings in this report.'), 3000)
    return
  }
  await reveal(editor, target)
}

function tellsDisagreement({ code }: Diagnostic): boolean {
  return isDisagreement(String(typeof code === 'object' ? code.value : code))
}

function neighbour(
  findings: readonly Diagnostic[],
  from: Position,
  direction: 'next' | 'previous',
): Diagnostic | undefined {
  const sorted = findings.toSorted((a, b) => a.range.start.compareTo(b.range.start))
  if (direction === 'next') return sorted.find(({ range }) => range.start.isAfter(from)) ?? sorted[0]
  return sorted.findLast(({ range }) => range.start.isBefore(from)) ?? sorted.at(-1)
}

async function reveal(editor: TextEditor, { range }: Diagnostic): Promise<void> {
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range)
  await commands.executeCommand('editor.action.showHover')
}
