import type { SemanticTokensLegend } from 'vscode-languageserver'
import type { CheckContext } from '../check/rule'
import type { CellDefinition, FormRow } from '../forms/form'
import type { Cell } from '../report/report'
import type { Span } from '../report/span'
import type { Snapshot } from './documents'
import { overlap } from './positions'

/**
 * Kinds of cells that are told apart by colour; package.json describes them under `semanticTokenTypes`. Plain numbers
 * are left to the grammar.
 */
const tokenTypes = ['nianbaoTotal', 'nianbaoCarried', 'nianbaoBlank', 'nianbaoUnreadable'] as const
type TokenType = (typeof tokenTypes)[number]

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] }

/** A token: line and character zero-based, length in UTF-16 units, type as a number of the legend. */
export type Token = readonly [line: number, character: number, length: number, type: number]

/**
 * The tokens of a document, or of a stretch of it, in text order.
 * @param within only cells that overlap it
 */
export function semanticTokens({ text, contexts }: Snapshot, within?: Span): readonly Token[] {
  return contexts
    .flatMap(cellsWithType)
    .filter(({ cell }) => !within || overlap(cell, within))
    .sort((a, b) => a.cell.start - b.cell.start)
    .flatMap(({ cell, type }) => {
      const start = text.positionAt(cell.start)
      // A token may not run over a line's end.
      if (text.positionAt(cell.end).line !== start.line) return []
      return [[start.line, start.character, cell.end - cell.start, tokenTypes.indexOf(type)] as const]
    })
}

function cellsWithType({ report, form }: CheckContext): readonly { readonly cell: Cell; readonly type: TokenType }[] {
  return form.cells.flatMap((definition) => {
    const cell = report.cells.at(definition.index)
    if (!cell || cell.end <= cell.start) return []
    const type = tokenType(cell, definition, form.rows[definition.row])
    return type ? [{ cell, type }] : []
  })
}

function tokenType(cell: Cell, definition: CellDefinition, row: FormRow): TokenType | undefined {
  if (cell.state === 'absent') return undefined
  if (cell.state === 'blank') return 'nianbaoBlank'
  if (cell.state === 'unreadable') return 'nianbaoUnreadable'
  if (definition.total) return 'nianbaoTotal'
  return row.definition.carried ? 'nianbaoCarried' : undefined
}
