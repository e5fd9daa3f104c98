import {
  type Connection,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type Range,
  type TextEdit,
} from 'vscode-languageserver'
import { formattingEdits } from '../write/convert'
import { textEdits } from './edits'
import { spanOf } from './positions'
import { languageId } from './protocol'
import type { View } from './views'

/**
 * Writes tables in the layout that the user has chosen with `nianbao.format.layout`; nothing while it is `off`.
 * @param range only tables that touch it; all when left out
 */
export function formatting({ snapshot, settings }: View, range?: Range): TextEdit[] {
  const { layout } = settings.format
  if (layout === 'off') return []
  const within = range && spanOf(snapshot.text, range)
  return textEdits(snapshot, formattingEdits(snapshot.document, layout, within))
}

/** Offers formatting for reports alone, not for everything the client shows us. */
export function registerFormatting(connection: Connection): void {
  const options = { documentSelector: [{ language: languageId }] }
  const offers = [
    connection.client.register(DocumentFormattingRequest.type, options),
    connection.client.register(DocumentRangeFormattingRequest.type, options),
  ]
  for (const offer of offers) offer.catch((error) => connection.console.warn(`formatting: ${error}`))
}
