import type { CellText } from '../protocol'
import { format } from '../strings'
import { normaliseFigure } from './figures'
import { pasteBlock } from './paste'
import type { Notice } from './state'
import type { Move, Moves, PageWorld } from './world'

/** Putting figures into cells: typing, erasing, pasting, and what is said about totals. */
export function createEntering({ state, dispatch, post, strings, focusCell }: PageWorld, moves: Moves) {
  const { placeOf, tell, ask, moveFrom } = moves

  function send(cells: readonly CellText[]): void {
    if (cells.length === 0) return
    dispatch({ type: 'sent', cells })
    post({ type: 'edit', cells })
  }

  /** Whether a figure may be written; if not, says why. */
  function mayWrite(address: string): boolean {
    const cell = placeOf(address)?.cell
    if (!cell) return false
    if (!cell.editable) tell(strings.onlyInText)
    return cell.editable
  }

  /** A total is what the form says it is. The word stands beside, so that whoever types goes on typing. */
  function tellOfTotal(address: string): void {
    const cell = placeOf(address)?.cell
    if (cell?.total) ask('totalTyped', format(strings.totalTyped, cell.name), [{ address, text: cell.text }])
  }

  /** What was said about a total has no longer anything to do with it. */
  function forgetTotal(): void {
    if (state().notice?.kind === 'totalTyped') dispatch({ type: 'notice', notice: null })
  }

  return {
    beginEdit(address: string, typed?: string): void {
      const text = typed ?? placeOf(address)?.cell.text ?? ''
      if (!mayWrite(address)) return
      dispatch({ type: 'startEdit', editing: { address, text, typed: typed !== undefined } })
      tellOfTotal(address)
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
      else forgetTotal()
      moveFrom(place, move)
      return true
    },

    cancelEdit(address: string): void {
      dispatch({ type: 'endEdit' })
      forgetTotal()
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
      if (placeOf(address)?.cell.text === '' || !mayWrite(address)) return
      send([{ address, text: '' }])
      tellOfTotal(address)
    },

    paste(address: string, text: string): void {
      const place = placeOf(address)
      if (!place) return
      const { cells, totals, outside } = pasteBlock(state().grid, place, text)
      send(cells)
      if (totals.length > 0) ask('totalsKept', format(strings.totalsKept, cells.length, totals.length), totals)
      else if (outside > 0) tell(format(strings.outside, cells.length, outside))
    },

    /** The answer to a notice about totals that were pasted: write them, too. */
    writeTotals(notice: Notice): void {
      dispatch({ type: 'notice', notice: null })
      send(notice.totals)
      focusCell(notice.totals[0].address)
    },

    /** The answer to a notice about totals: compute them. What is being typed there is given up. */
    recomputeFor(notice: Notice): void {
      const place = placeOf(notice.totals[0]?.address ?? null)
      dispatch({ type: 'endEdit' })
      dispatch({ type: 'notice', notice: null })
      if (!place) return
      post({ type: 'recompute', table: place.table.id })
      focusCell(place.cell.address)
    },
  }
}
