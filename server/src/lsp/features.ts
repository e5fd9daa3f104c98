import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CodeLensParams,
  Command,
  CompletionItem,
  CompletionParams,
  DefinitionParams,
  DocumentFormattingParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentRangeFormattingParams,
  DocumentSymbol,
  DocumentSymbolParams,
  ExecuteCommandParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  Location,
  ReferenceParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver'
import { noBlankReport, writeBlankReport } from './blankReports'
import { noFindings } from './checking'
import { codeActions } from './codeActions'
import { codeLenses } from './codeLens'
import { completions } from './completion'
import { definition } from './definition'
import { documentHighlights } from './documentHighlight'
import { documentSymbols, flatSymbols } from './documentSymbols'
import { executeCommand } from './executeCommand'
import { foldingRanges } from './folding'
import { formatting } from './formatting'
import { createHandlers } from './handlers'
import { hover } from './hover'
import { inlayHints } from './inlayHints'
import { spanOf } from './positions'
import { registerPreview } from './preview'
import { type BlankReport, type BlankReportParams, blankReportRequest } from './protocol'
import { references } from './references'
import { selectionRanges } from './selectionRanges'
import { createSemanticTokenAnswers } from './semanticTokenAnswers'
import { semanticTokens } from './semanticTokens'
import type { Services } from './services'

/** Plugs the features in: what each of them does stands in a file of its own. */
export function registerFeatures(services: Services): void {
  registerReading(services)
  registerSemanticTokens(services)
  registerWriting(services)
  registerPreview(services)
}

/** Features that explain and show the way. */
function registerReading({ connection, client, documents, viewOf, checking, guard }: Services): void {
  const { onText, onView } = createHandlers(guard, documents, viewOf)
  const { languages } = connection

  languages.diagnostics.on(
    guard('diagnostic', noFindings, ({ textDocument, previousResultId }) =>
      checking.pull(textDocument.uri, previousResultId),
    ),
  )
  connection.onDocumentSymbol(
    onText<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('documentSymbol', [], (snapshot) =>
      client().nestedSymbols ? documentSymbols(snapshot) : flatSymbols(snapshot),
    ),
  )
  connection.onFoldingRanges(
    onText<FoldingRangeParams, FoldingRange[]>('foldingRange', [], (snapshot) => foldingRanges(snapshot, client())),
  )
  connection.onSelectionRanges(
    onText<SelectionRangeParams, SelectionRange[]>('selectionRange', [], (snapshot, { positions }) =>
      selectionRanges(snapshot, positions),
    ),
  )
  connection.onHover(
    onText<HoverParams, Hover | null>('hover', null, (snapshot, { position }) => hover(snapshot, position, client())),
  )
  connection.onDocumentHighlight(
    onText<DocumentHighlightParams, DocumentHighlight[]>('documentHighlight', [], (snapshot, { position }) =>
      documentHighlights(snapshot, position),
    ),
  )
  connection.onDefinition(
    onText<DefinitionParams, Location[]>('definition', [], (snapshot, { position }) => definition(snapshot, position)),
  )
  connection.onReferences(onText<ReferenceParams, Location[]>('references', [], references))
  connection.onCodeLens(onView<CodeLensParams, CodeLens[]>('codeLens', [], (view) => codeLenses(view, client())))
  languages.inlayHint.on(
    onView<InlayHintParams, InlayHint[]>('inlayHint', [], (view, { range }) => inlayHints(view, range)),
  )
}

function registerSemanticTokens({ connection, documents, viewOf, guard }: Services): void {
  const { onText } = createHandlers(guard, documents, viewOf)
  const { semanticTokens: requests } = connection.languages
  const answers = createSemanticTokenAnswers()
  const none: SemanticTokens = { data: [] }
  documents.onDidClose(answers.forget)

  requests.on(
    onText<SemanticTokensParams, SemanticTokens>('semanticTokens', none, (snapshot) =>
      answers.full(snapshot.uri, semanticTokens(snapshot)),
    ),
  )
  requests.onDelta(
    onText<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semanticTokensDelta',
      none,
      (snapshot, { previousResultId }) => answers.delta(snapshot.uri, previousResultId, semanticTokens(snapshot)),
    ),
  )
  requests.onRange(
    onText<SemanticTokensRangeParams, SemanticTokens>('semanticTokensRange', none, (snapshot, { range }) =>
      answers.range(semanticTokens(snapshot, spanOf(snapshot.text, range))),
    ),
  )
}

/** Features that write, or help to. */
function registerWriting({ connection, client, documents, viewOf, sideFiles, guard }: Services): void {
  const { onView } = createHandlers(guard, documents, viewOf)
  // An action may write to the side file: offsets in it must be those of today.
  const onFreshView = createHandlers(guard, documents, (uri) => {
    sideFiles.doubtAbove(uri)
    return viewOf(uri)
  }).onView

  connection.onCodeAction(
    onFreshView<CodeActionParams, (CodeAction | Command)[]>('codeAction', [], (view, params) =>
      codeActions(view, params, client()),
    ),
  )
  connection.onExecuteCommand(
    guard<ExecuteCommandParams, null>('executeCommand', null, (params) =>
      executeCommand(params, connection, documents, client()),
    ),
  )
  connection.onCompletion(
    onView<CompletionParams, CompletionItem[]>('completion', [], (view, { position }) => completions(view, position)),
  )
  connection.onDocumentFormatting(
    onView<DocumentFormattingParams, TextEdit[]>('formatting', [], (view) => formatting(view)),
  )
  connection.onDocumentRangeFormatting(
    onView<DocumentRangeFormattingParams, TextEdit[]>('rangeFormatting', [], (view, { range }) =>
      formatting(view, range),
    ),
  )
  connection.onRequest(
    blankReportRequest,
    guard<BlankReportParams, BlankReport>('blankReport', noBlankReport, writeBlankReport),
  )
}
