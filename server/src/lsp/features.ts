import type {
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
  SymbolInformation,
} from 'vscode-languageserver'
import { noFindings } from './checking'
import { documentHighlights } from './documentHighlight'
import { documentSymbols, flatSymbols } from './documentSymbols'
import { foldingRanges } from './folding'
import { createHandlers } from './handlers'
import { hover } from './hover'
import { spanOf } from './positions'
import { selectionRanges } from './selectionRanges'
import { createSemanticTokenAnswers } from './semanticTokenAnswers'
import { semanticTokens } from './semanticTokens'
import type { Services } from './services'

/** Plugs the features in: what each of them does stands in a file of its own. */
export function registerFeatures({ connection, client, documents, viewOf, checking, guard }: Services): void {
  const { onText } = createHandlers(guard, documents, viewOf)
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

  const tokens = createSemanticTokenAnswers()
  documents.onDidClose(tokens.forget)
  languages.semanticTokens.on(
    onText<SemanticTokensParams, SemanticTokens>('semanticTokens', { data: [] }, (snapshot) =>
      tokens.full(snapshot.uri, semanticTokens(snapshot)),
    ),
  )
  languages.semanticTokens.onDelta(
    onText<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semanticTokensDelta',
      { data: [] },
      (snapshot, { previousResultId }) => tokens.delta(snapshot.uri, previousResultId, semanticTokens(snapshot)),
    ),
  )
  languages.semanticTokens.onRange(
    onText<SemanticTokensRangeParams, SemanticTokens>('semanticTokensRange', { data: [] }, (snapshot, { range }) =>
      tokens.range(semanticTokens(snapshot, spanOf(snapshot.text, range))),
    ),
  )
}
