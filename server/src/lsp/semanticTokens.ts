import type { SemanticTokensLegend } from 'vscode-languageserver'
import type { CellDefinition, FormRow } from '../forms/form'
import type { Cell } from '../report/report'
import type { Span } from '../report/span'
import type { Snapshot } from './documents'
import { perReport } from './perReport'
import { overlap } from './positions'

/**
 * Kinds of cells that are told apart by colour; package.json describes them under `semanticTokenTypes`. Plain numbers
 * are left to the grammar.
 */
const tokenTypes = ['nianbaoTotal', 'nianbaoCarried', 'nianbaoBlank', 'nianbaoUnreadable'] as const
type TokenType = (typeof tokenTypes)[number]

/** The kinds in the order of their numbers. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] }

/** A token: line and character zero-based, length in UTF-16 units, type as a number of the legend. */
export type Token = readonly [line: number, character: number, length: number, type: number]

/**
 * The tokens of a document, or of a stretch of it, in text order.
 * @param within only cells that overlap it
 */
export function semanticTokens({ text, document }: Snapshot, within?: Span): readonly Token[] {
  return document.reports
    .filter((report) => !within || overlap(report, within))
    .flatMap((report) => {
      const { value, by } = markedCells(report)
      return value.map(({ start, end, type }) => ({ start: start + by, end: end + by, type }))
    })
    .filter((cell) => !within || overlap(cell, within))
    .flatMap(({ start, end, type }) => {
      const { line, character } = text.positionAt(start)
      // A token may not run over a line's end.
      if (text.positionAt(end).line !== line) return []
      return [[line, character, end - start, type] as const]
    })
}

/** The cells of a report that are told apart, in text order, with their number in the legend. */
const markedCells = perReport((report): readonly (Span & { readonly type: number })[] => {
  const { form } = report
  if (!form) return []
  return form.cells
    .flatMap((definition) => {
      const cell = report.cells.at(definition.index)
      if (!cell || cell.end <= cell.start) return []
      const type = tokenType(cell, definition, form.rows[definition.row])
      return type ? [{ start: cell.start, end: cell.end, type: tokenTypes.indexOf(type) }] : []
    })
    .sort((a, b) => a.start - b.start)
})

function tokenType(cell: Cell, definition: CellDefinition, row: FormRow): TokenType | undefined {
  if (cell.state === 'absent') return undefined
  if (cell.state === 'blank') return 'nianbaoBlank'
  if (cell.state === 'unreadable') return 'nianbaoUnreadable'
  if (definition.total) return 'nianbaoTotal'
  return row.definition.carried ? 'nianbaoCarried' : undefined
}
