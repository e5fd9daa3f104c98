import type { CellText } from '../protocol'
import { format } from '../strings'
import type { Moves, PageWorld } from './world'

/** What putting figures into cells is made of. */
export type Sending = ReturnType<typeof createSending>

/** Sends figures into the text, and says what is to be said about the cells they are for. */
export function createSending({ state, dispatch, post, strings }: PageWorld, { placeOf, tell, ask }: Moves) {
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

  return { send, mayWrite, tellOfTotal, forgetTotal }
}
