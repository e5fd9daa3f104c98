import { format } from '../strings'
import { normaliseFigure } from './figures'
import type { Sending } from './sending'
import { shownText } from './state'
import type { Move, Moves, PageWorld } from './world'

/** Typing a figure into a cell, and erasing one. */
export function createTyping(
  { state, dispatch, strings, focusCell }: PageWorld,
  { placeOf, tell, moveFrom }: Moves,
  { send, mayWrite, tellOfTotal, forgetTotal }: Sending,
) {
  return {
    beginEdit(address: string, typed?: string): void {
      const place = placeOf(address)
      const text = typed ?? (place ? shownText(state(), place) : '')
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
      if (figure !== shownText(state(), place)) send([{ address, text: figure }])
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
      const place = placeOf(address)
      if (!place || shownText(state(), place) === '' || !mayWrite(address)) return
      send([{ address, text: '' }])
      tellOfTotal(address)
    },
  }
}
