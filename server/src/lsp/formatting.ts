import type { Range, TextEdit } from 'vscode-languageserver'
import { layoutEdits } from '../write/convert'
import { textEdits } from './edits'
import { spanOf } from './positions'
import type { View } from './views'

/**
 * Writes tables in the layout that the user has chosen with `nianbao.format.layout`; nothing while it is `off`.
 * @param range only tables that touch it; all when left out
 */
export function formatting({ snapshot, settings }: View, range?: Range): TextEdit[] {
  const { layout } = settings.format
  if (layout === 'off') return []
  const within = range && spanOf(snapshot.text, range)
  return textEdits(snapshot, layoutEdits(snapshot.document, layout, within))
}
