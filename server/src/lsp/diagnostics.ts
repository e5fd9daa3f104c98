import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Severity } from '../check/finding'
import { rulePage } from '../check/rulePage'
import type { ClientFeatures } from './clientFeatures'
import { locationOf, rangeOf } from './positions'
import { diagnosticSource } from './protocol'
import type { ShownFindings } from './shownFindings'

/** What a diagnostic carries for our own client and tests. */
export interface DiagnosticData {
  readonly code: string
  readonly cells: readonly string[]
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** Editors list them above our hover, whose equation has every addend: more would push it out of sight. */
const mostRelated = 8

/** Rules whose place holds text that should go: editors show it faded. */
const superfluousText = new Set(['structure.leftover'])

/** Findings as a client wants them, with one more word when some had to be left out. */
export function toDiagnostics(
  text: TextDocument,
  { findings, hidden }: ShownFindings,
  client: ClientFeatures,
): Diagnostic[] {
  const diagnostics = findings.map((finding) => toDiagnostic(text, finding, client))
  return hidden === 0 ? diagnostics : [cutNotice(hidden), ...diagnostics]
}

/** One finding as a diagnostic. */
function toDiagnostic(text: TextDocument, finding: Finding, client: ClientFeatures): Diagnostic {
  const data: DiagnosticData = { code: finding.code, cells: finding.cells }
  return {
    range: rangeOf(text, finding),
    severity: severities[finding.severity],
    code: finding.code,
    ...(client.codeDescriptions && { codeDescription: { href: rulePage(finding.code) } }),
    source: diagnosticSource,
    message: finding.message,
    ...(client.diagnosticTags && superfluousText.has(finding.code) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation && {
      relatedInformation: finding.related.slice(0, mostRelated).map((related) => ({
        location: locationOf(text, related),
        message: related.message,
      })),
    }),
    data,
  }
}

function cutNotice(hidden: number): Diagnostic {
  const start = { line: 0, character: 0 }
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: `还有 ${hidden} 处提示未显示；显示的上限可在设置 nianbao.maximumNumberOfFindings 中调整。`,
  }
}
