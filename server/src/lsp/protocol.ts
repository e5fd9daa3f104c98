/**
 * What this server and its client say to each other beyond the Language Server Protocol. Types and names only: the
 * client imports this file without taking any of the server along.
 */

import type { Diagnostic, Position, Range } from 'vscode-languageserver'

/** The language id of reports. */
export const languageId = 'nianbao'

/**
 * Old versions, comparisons and output that an editor shows with the same name: never a report to complain about. No
 * list of what is ours: any extension may bring a file system with a scheme of its own, and reports in it count.
 */
export const foreignSchemes: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'gitlens',
  'vscode-scm',
  'scm-history-item',
  'review',
  'pr',
  'conflictResolution',
  'diff',
  'output',
  'debug',
  'comment',
  'vscode-local-history',
  'vscode-edit-sessions',
  'vscode-bulkeditpreview-editor',
  'vscode-chat-code-block',
  'vscode-copilot-chat-code-block',
  'vscode-chat-code-compare-block',
  'chat-editing-text-model',
  'chat-editing-snapshot-text-model',
  'chatEditing',
  'copilot-pr',
  'accessible-view',
  'merge-conflict.conflict-diff',
  'clipboardCompare',
  'showModifications',
  'githubpr',
  'svn',
  'hg',
])

/** The section of all settings, and the prefix of their names. */
export const settingsSection = 'nianbao'

/** The name under which findings stand in the Problems view. */
export const diagnosticSource = '年报'

/** Options the client may give with `initialize`; every one may be left out. */
export interface InitializationOptions {
  /**
   * `false` in a workspace the user does not trust: then `.nianbao.json` may not silence anything until
   * `nianbao/workspaceTrusted` arrives.
   */
  readonly trusted?: boolean
  /** The client answers `nianbao/readFile`; needed for files that are not on the server's disk. */
  readonly readsFiles?: boolean
  /** The client has registered `nianbao.saveSideFile`. */
  readonly savesSideFile?: boolean
  /** The client has registered `nianbao.showPreview`. */
  readonly showsPreview?: boolean
}

/** Server → client, after each check of a document. Parameter: `ReportStatus`. */
export const statusNotification = 'nianbao/status'

/** What a document is, and how it stands. Counts are those of the findings shown. */
export interface ReportStatus {
  readonly uri: string
  readonly version: number
  /** The id of the form (`2021`), `old` for a form older than 2019, `null` for a text that is no report. */
  readonly form: string | null
  readonly year: number | null
  readonly organisation: string | null
  /** Reports in the document; 0 for a text that is no report. The other fields speak of the first one. */
  readonly reports: number
  readonly errors: number
  readonly warnings: number
  readonly information: number
  /** Findings that are not shown because of `nianbao.maximumNumberOfFindings`. */
  readonly hidden: number
  /** The equations of all its tables, by outcome. */
  readonly equations: { readonly holds: number; readonly broken: number; readonly notAssessable: number }
}

/** Client → server request: a blank report. Parameter: `BlankReportParams`; answer: `BlankReport`. */
export const blankReportRequest = 'nianbao/blankReport'

/** What a blank report is asked to be. */
export interface BlankReportParams {
  /** Form id; the form of the year when left out. */
  readonly form?: string
  readonly organisation: string
  readonly year: number
  /** `tabs` when left out. */
  readonly layout?: 'tabs' | 'pipes'
}

/** A blank report, and where to begin filling its tables. */
export interface BlankReport {
  readonly text: string
  /** Within the text. */
  readonly firstCell: Range
}

/** Client → server request: what the table preview draws. Parameter: `ReportParams`; answer: a model or `null`. */
export const previewModelRequest = 'nianbao/previewModel'

/** A document by its uri. */
export interface DocumentParams {
  readonly uri: string
}

/**
 * Server → client request: the text of a file that is not on the server's disk. Parameter: `DocumentParams`; answer: the
 * text or `null`.
 */
export const readFileRequest = 'nianbao/readFile'

/** Client → server, once the user has trusted the workspace: its `.nianbao.json` counts from now on. */
export const workspaceTrustedNotification = 'nianbao/workspaceTrusted'

/** Writes all totals of a document, or of one table. Arguments: uri, table id?, number of the report in the file? */
export const recomputeCommand = 'nianbao.recompute'

/**
 * Registered by a client that says so with `savesSideFile`: writes `.nianbao.json` for a quick fix and saves it, so that
 * the command line and other editors see it, too. Arguments: its uri, the `WorkspaceEdit`. The edit does not come with
 * the action itself: it may end the action's finding, and VS Code then forgets the action before it runs its command.
 */
export const saveSideFileCommand = 'nianbao.saveSideFile'

/** Registered by a client that says so with `showsPreview`: shows the table preview. Arguments: uri, number of the report. */
export const showPreviewCommand = 'nianbao.showPreview'

/** The code action kind of fix-all. */
export const fixAllKind = 'source.fixAll.nianbao'

/**
 * Client → server request: where Tab and Shift+Tab go from a place. Parameter: `PlaceParams`; answer: `CellNeighbours`,
 * or `null` for a place outside the tables.
 */
export const cellNeighboursRequest = 'nianbao/cellNeighbours'

/** A place in a document. */
export interface PlaceParams extends DocumentParams {
  readonly position: Position
}

/** The cells of the same report before and after a place; `null` where there is none. Blank cells are empty ranges. */
export interface CellNeighbours {
  readonly previous: Range | null
  readonly next: Range | null
}

/** Client → server request: checks a file that is not open. Parameter: `CheckFileParams`; answer: `CheckedFile`. */
export const checkFileRequest = 'nianbao/checkFile'

/** A file with its text. */
export interface CheckFileParams extends DocumentParams {
  readonly text: string
}

/** How a file stands, and what is wrong in it. */
export interface CheckedFile {
  readonly status: ReportStatus
  readonly diagnostics: Diagnostic[]
}
