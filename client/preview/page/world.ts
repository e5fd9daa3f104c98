import type { PreviewRange } from '../../../server/src/write/previewModel'
import type { CellText, FromPage } from '../protocol'
import type { Strings } from '../strings'
import { following, type Place, step } from './grid'
import { litCells, rangesOf } from './light'
import type { Action, Notice, PageState } from './state'

/** How what users do reaches the page and its panel. */
export interface PageWorld {
  readonly state: () => PageState
  readonly dispatch: (action: Action) => void
  readonly post: (message: FromPage) => void
  readonly strings: Strings
  /** The keyboard is on the page, not in the text. */
  readonly hasKeyboard: () => boolean
  /** Puts the keyboard on a cell and brings it into view. */
  readonly focusCell: (address: string) => void
  /** Brings a part with a table into view. */
  readonly showPart: (number: number) => void
}

/** Where the keyboard goes after an edit. */
export type Move = 'right' | 'left' | 'down' | 'up' | 'stay' | 'away'

/** What every action of a user is made of. */
export type Moves = ReturnType<typeof createMoves>

/** The simple steps that actions are made of. */
export function createMoves({ state, dispatch, post, focusCell }: PageWorld) {
  function placeOf(address: string | null): Place | undefined {
    return address === null ? undefined : state().grid.placeOf.get(address)
  }

  function tell(text: string): void {
    dispatch({ type: 'notice', notice: { kind: 'told', text, totals: [] } })
  }

  function ask(kind: Notice['kind'], text: string, totals: readonly CellText[]): void {
    dispatch({ type: 'notice', notice: { kind, text, totals } })
  }

  function reveal(range: PreviewRange | null, focus = false): void {
    if (range) post({ type: 'reveal', range, focus })
  }

  /** Lights up in the text what is lit up on the page. */
  function light(): void {
    post({ type: 'light', ranges: rangesOf(state().grid, litCells(state())) })
  }

  function moveTo(place: Place | null, keepRun = false): void {
    if (!place) return
    dispatch({ type: 'focus', address: place.cell.address, keepRun })
    focusCell(place.cell.address)
  }

  /** As in a spreadsheet: Tab remembers where it began, Enter goes to the line below that place. */
  function moveFrom(place: Place, move: Move): void {
    const { grid, run } = state()
    if (move === 'away') return
    if (move === 'right' || move === 'left') {
      moveTo(following(grid, place, move === 'right'), true)
      return
    }
    const column = run ? { ...place, reach: run.reach } : place
    moveTo(move === 'stay' ? place : (step(grid, column, move) ?? place), move !== 'stay')
  }

  return { placeOf, tell, ask, reveal, light, moveTo, moveFrom }
}
