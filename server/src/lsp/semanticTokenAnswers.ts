import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from 'vscode-languageserver'
import type { Token } from './semanticTokens'

/** Answers for semantic tokens; remembers the last one of each document, to send differences only. */
export interface SemanticTokenAnswers {
  readonly full: (uri: string, tokens: readonly Token[]) => SemanticTokens
  /** @param previous the id of the answer that the client has */
  readonly delta: (uri: string, previous: string, tokens: readonly Token[]) => SemanticTokens | SemanticTokensDelta
  readonly range: (tokens: readonly Token[]) => SemanticTokens
  readonly forget: (uri: string) => void
}

/** Starts with nothing remembered: the first answer of each document is a full one. */
export function createSemanticTokenAnswers(): SemanticTokenAnswers {
  const builders = new Map<string, SemanticTokensBuilder>()

  function builderOf(uri: string): SemanticTokensBuilder {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder()
    builders.set(uri, builder)
    return builder
  }

  return {
    full(uri, tokens) {
      builders.delete(uri)
      return fill(builderOf(uri), tokens).build()
    },
    delta(uri, previous, tokens) {
      const builder = builderOf(uri)
      builder.previousResult(previous)
      return fill(builder, tokens).buildEdits()
    },
    range: (tokens) => fill(new SemanticTokensBuilder(), tokens).build(),
    forget: (uri) => void builders.delete(uri),
  }
}

function fill(builder: SemanticTokensBuilder, tokens: readonly Token[]): SemanticTokensBuilder {
  for (const [line, character, length, type] of tokens) builder.push(line, character, length, type, 0)
  return builder
}
