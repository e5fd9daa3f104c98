import type { CellText } from '../protocol'
import { format } from '../strings'
import { normaliseFigure } from './figures'
import { pasteBlock } from './paste'
import type { Notice } from './state'
import type { Move, Moves, PageWorld } from './world'

/** Putting figures into cells: typing, erasing, pasting, and what is asked about totals. */
export function createEntering({ state, dispatch, post, strings, focusCell }: PageWorld, moves: Moves) {
  const { placeOf, tell, ask, moveFrom } = moves

  function send(cells: readonly CellText[]): void {
    if (cells.length === 0) return
    dispatch({ type: 'sent', cells })
    post({ type: 'edit', cells })
  }

  /** Whether a figure may be written without a word; if not, says why, or asks. A total is what the form says it is. */
  function mayWrite(address: string, text: string): boolean {
    const cell = placeOf(address)?.cell
    if (!cell) return false
    if (!cell.editable) tell(strings.onlyInText)
    else if (cell.total) ask('totalTyped', format(strings.totalTyped, cell.name), [{ address, text }])
    return cell.editable && !cell.total
  }

  return {
    beginEdit(address: string, typed?: string): void {
      const text = typed ?? placeOf(address)?.cell.text ?? ''
      if (mayWrite(address, text)) dispatch({ type: 'startEdit', editing: { address, text } })
    },

    /** @returns whether the text could be taken */
    commitEdit(address: string, text: string, move: Move): boolean {
      const place = placeOf(address)
      if (state().editing?.address !== address || !place) return true
      const figure = normaliseFigure(text)
      if (figure === null) {
        if (move === 'away') dispatch({ type: 'endEdit' })
        tell(format(strings.notANumber, text))
        return false
      }
      const run = move === 'away' ? null : (state().run ?? place)
      dispatch({ type: 'endEdit', run })
      if (figure !== place.cell.text) send([{ address, text: figure }])
      moveFrom(place, move)
      return true
    },

    cancelEdit(address: string): void {
      dispatch({ type: 'endEdit' })
      focusCell(address)
    },

    /** Tab and Enter go on as after an edit while a run of edits lasts. @returns whether it was one */
    continueRun(address: string, move: Move): boolean {
      const place = placeOf(address)
      if (!place || state().run === null) return false
      moveFrom(place, move)
      return true
    },

    /** Empties a cell. */
    erase(address: string): void {
      if (placeOf(address)?.cell.text !== '' && mayWrite(address, '')) send([{ address, text: '' }])
    },

    paste(address: string, text: string): void {
      const place = placeOf(address)
      if (!place) return
      const { cells, totals, outside } = pasteBlock(state().grid, place, text)
      send(cells)
      if (totals.length > 0) ask('totalsKept', format(strings.totalsKept, cells.length, totals.length), totals)
      else if (outside > 0) tell(format(strings.outside, cells.length, outside))
    },

    /** The answer to a notice about totals: write them all the same. */
    writeTotals(notice: Notice): void {
      dispatch({ type: 'notice', notice: null })
      const [first] = notice.totals
      if (notice.kind === 'totalTyped') {
        dispatch({ type: 'startEdit', editing: first })
        return
      }
      send(notice.totals)
      focusCell(first.address)
    },

    /** The answer to a notice about totals: compute them. */
    recomputeFor(notice: Notice): void {
      const place = placeOf(notice.totals[0]?.address ?? null)
      dispatch({ type: 'notice', notice: null })
      if (!place) return
      post({ type: 'recompute', table: place.table.id })
      focusCell(place.cell.address)
    },
  }
}
