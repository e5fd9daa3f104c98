import { format } from '../strings'
import { pasteBlock } from './paste'
import type { Sending } from './sending'
import type { Notice } from './state'
import type { Moves, PageWorld } from './world'

/** Pasting figures, and the answers to what is then said about totals. */
export function createPasting(
  { state, dispatch, post, strings }: PageWorld,
  { placeOf, tell, ask, moveTo }: Moves,
  { send }: Sending,
) {
  return {
    paste(address: string, text: string): void {
      const place = placeOf(address)
      if (!place) return
      const { cells, totals, outside } = pasteBlock(state(), place, text)
      send(cells)
      if (totals.length > 0) ask('totalsKept', format(strings.totalsKept, cells.length, totals.length), totals)
      else if (outside > 0) tell(format(strings.outside, cells.length, outside))
    },

    /** The answer to a notice about totals that were pasted: write them, too. */
    writeTotals(notice: Notice): void {
      dispatch({ type: 'notice', notice: null })
      send(notice.totals)
      moveTo(placeOf(notice.totals[0].address) ?? null)
    },

    /** The answer to a notice about totals: compute them. What is being typed there is given up. */
    recomputeFor(notice: Notice): void {
      const place = placeOf(notice.totals[0]?.address ?? null)
      dispatch({ type: 'endEdit' })
      dispatch({ type: 'notice', notice: null })
      if (!place) return
      post({ type: 'recompute', table: place.table.id })
      moveTo(place)
    },
  }
}
