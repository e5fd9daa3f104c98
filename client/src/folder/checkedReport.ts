import type { Diagnostic, Uri } from 'vscode'
import type { ReportStatus } from '../../../server/src/lsp/protocol'

/** What became of a file: a report with its findings, no report at all, or a file that could not be checked. */
export type CheckedReport = { readonly uri: Uri } & (
  | { readonly status: ReportStatus; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: null; readonly problem: string | null }
)
