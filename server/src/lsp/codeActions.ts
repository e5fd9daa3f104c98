import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Finding } from '../check/finding'
import { fixesFor } from '../mend/fixesFor'
import type { Edit } from '../report/edit'
import type { ClientFeatures } from './clientFeatures'
import { countedTables } from './countedTables'
import { snippetWorkspaceEdit, workspaceEdit } from './edits'
import { certainEdits } from './fixAll'
import { overlap, spanOf } from './positions'
import { fixAllKind, recomputeCommand } from './protocol'
import { countedTogether, doubtOf } from './recomputeDoubt'
import { recomputeEdits } from './recomputeEdits'
import { silenceActions } from './silenceActions'
import { snippetFor } from './snippetEdit'
import type { View } from './views'

/** What answering one request needs. */
interface Request {
  readonly view: View
  readonly context: CodeActionParams['context']
  readonly client: ClientFeatures
}

/** Code actions at a place, made from the newest version whatever the client has last seen of it. */
export function codeActions(
  view: View,
  { range, context }: CodeActionParams,
  client: ClientFeatures,
): (CodeAction | Command)[] {
  const request = { view, context, client }
  const place = spanOf(view.snapshot.text, range)
  const findings = view.shown.findings.filter((finding) => overlap(finding, place))
  if (!client.codeActionLiterals) return commands(request, findings)
  return [
    ...(wants(context, CodeActionKind.QuickFix) ? quickFixes(request, findings) : []),
    // Editors ask for source actions by name; without, nobody wants them worked out at each move of the cursor.
    ...(context.only && wants(context, fixAllKind) ? fixEverything(request) : []),
  ]
}

/** `only` names kinds, general ones included: `source` asks for `source.fixAll.nianbao`, too. */
function wants({ only }: Request['context'], kind: string): boolean {
  return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
}

function quickFixes(request: Request, findings: readonly Finding[]): readonly CodeAction[] {
  return [
    ...findings.flatMap((finding) => ownFixes(request, finding)),
    ...[...new Set(findings.map(({ code }) => code))].flatMap((code) => fixRule(request, findings, code)),
    ...recomputeAll(request, findings),
    ...findings.flatMap((finding) => silenceActions(request.view, finding, linked(request, [finding]), request.client)),
  ]
}

function ownFixes(request: Request, finding: Finding): readonly CodeAction[] {
  const context = request.view.snapshot.contexts.findLast(({ report }) => report.start <= finding.start)
  if (!context) return []
  return fixesFor(context.report, finding).map((fix, rank) => ({
    ...quickFix(request, fix.title, fix.edits, [finding]),
    ...(request.client.preferredCodeActions && fix.certain && rank === 0 && { isPreferred: true }),
  }))
}

/** Everything certain that one rule has to mend, where that is more than one place. */
function fixRule(request: Request, findings: readonly Finding[], code: string): readonly CodeAction[] {
  const all = request.view.shown.all.filter((finding) => finding.code === code)
  const certain = all.filter(({ repairs }) => repairs.at(0)?.certain)
  if (certain.length < 2) return []
  const edits = certainEdits(request.view, (finding) => finding.code === code)
  if (edits.length === 0) return []
  const here = findings.filter((finding) => finding.code === code)
  return [quickFix(request, `修复全部同类问题（${certain.length} 处）`, edits, here)]
}

/** 「全部重算」, where a total stands that recomputing would change. */
function recomputeAll(request: Request, findings: readonly Finding[]): readonly CodeAction[] {
  const aboutTotals = findings.filter(({ repairs }) => repairs.some(({ kind }) => kind === 'write-cells'))
  if (aboutTotals.length === 0) return []
  const edits = recomputeEdits(request.view.snapshot)
  if (edits.length === 0) return []
  const { reports } = request.view.snapshot.document
  const doubt = doubtOf(countedTogether(reports.flatMap((report) => countedTables(report).value)))
  return [quickFix(request, doubt === '' ? '全部重算' : `全部重算（${doubt}）`, edits, aboutTotals)]
}

function fixEverything({ view, client }: Request): readonly CodeAction[] {
  const edits = certainEdits(view, () => true)
  if (edits.length === 0) return []
  return [{ title: '修复全部确定的问题', kind: fixAllKind, edit: workspaceEdit(view.snapshot, edits, client) }]
}

function quickFix(request: Request, title: string, edits: readonly Edit[], findings: readonly Finding[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: linked(request, findings),
    edit: editFor(request, edits),
  }
}

function editFor({ view: { snapshot }, client }: Request, edits: readonly Edit[]): WorkspaceEdit {
  const snippet = client.snippetEdits && client.versionedEdits ? snippetFor(snapshot.document, edits) : null
  return snippet === null ? workspaceEdit(snapshot, edits, client) : snippetWorkspaceEdit(snapshot, edits[0], snippet)
}

/** The client's own diagnostics that speak of these findings: editors strike them off once the action is applied. */
function linked({ view, context }: Request, findings: readonly Finding[]) {
  return context.diagnostics.filter((diagnostic) => {
    const span = spanOf(view.snapshot.text, diagnostic.range)
    return findings.some((finding) => finding.code === diagnostic.code && overlap(finding, span))
  })
}

/** For clients that know no code actions but commands. */
function commands({ view }: Request, findings: readonly Finding[]): Command[] {
  if (findings.length === 0 || recomputeEdits(view.snapshot).length === 0) return []
  return [{ title: '全部重算', command: recomputeCommand, arguments: [view.snapshot.uri] }]
}
