import type { TableId } from '../../../server/src/forms/form'
import type { PreviewPart, PreviewRange } from '../../../server/src/write/previewModel'
import type { CellText, FromPage, SavedFormat, ToPage } from '../protocol'
import { format, type Strings } from '../strings'
import { copyToClipboard } from './clipboard'
import { normaliseFigure } from './figures'
import { type Direction, following, type Place, step } from './grid'
import { litCells, rangesOf } from './light'
import { pasteBlock } from './paste'
import type { Action, Notice, PageState } from './state'

/** How the controller reaches the world. */
export interface PageWorld {
  readonly state: () => PageState
  readonly dispatch: (action: Action) => void
  readonly post: (message: FromPage) => void
  readonly strings: Strings
  /** Puts the keyboard on a cell and brings it into view. */
  readonly focusCell: (address: string) => void
}

/** Where the keyboard goes after an edit. */
export type Move = 'right' | 'left' | 'down' | 'up' | 'stay' | 'away'

/** Everything a user can do on the page. */
export type Controller = ReturnType<typeof createController>

/** Turns what users do into actions on the page and messages to the panel. */
export function createController({ state, dispatch, post, strings, focusCell }: PageWorld) {
  const placeOf = (address: string | null): Place | undefined =>
    address === null ? undefined : state().grid.placeOf.get(address)

  const tell = (text: string): void => dispatch({ type: 'notice', notice: { kind: 'told', text, totals: [] } })

  const ask = (kind: Notice['kind'], text: string, totals: readonly CellText[]): void =>
    dispatch({ type: 'notice', notice: { kind, text, totals } })

  const reveal = (range: PreviewRange | null, focus = false): void => {
    if (range) post({ type: 'reveal', range, focus })
  }

  const light = (): void => post({ type: 'light', ranges: rangesOf(state().grid, litCells(state())) })

  const send = (cells: readonly CellText[]): void => {
    if (cells.length === 0) return
    dispatch({ type: 'sent', cells })
    post({ type: 'edit', cells })
  }

  const moveTo = (place: Place | null, keepRun = false): void => {
    if (!place) return
    dispatch({ type: 'focus', address: place.cell.address, keepRun })
    focusCell(place.cell.address)
  }

  /** As in a spreadsheet: Tab remembers where it began, Enter goes to the line below that place. */
  const moveFrom = (place: Place, move: Move) => {
    const { grid, run } = state()
    if (move === 'away') return
    if (move === 'right' || move === 'left') return moveTo(following(grid, place, move === 'right'), true)
    const column = run ? { ...place, reach: run.reach } : place
    moveTo(move === 'stay' ? place : (step(grid, column, move) ?? place), move !== 'stay')
  }

  const chooseFinding = (number: number, show = true): void => {
    dispatch({ type: 'finding', finding: number })
    light()
    const finding = state().model?.report?.findings[number]
    if (!finding || !show) return
    reveal(finding.range)
    const place = placeOf(finding.cells[0] ?? null)
    if (place) {
      dispatch({ type: 'focus', address: place.cell.address })
      focusCell(place.cell.address)
    }
  }

  return {
    receive(message: ToPage): void {
      if (message.type === 'clipboard') {
        copyToClipboard(message).then(
          () => tell(strings.copied),
          () => post({ type: 'copyText', text: message.text }),
        )
      } else if (message.type === 'refused') {
        dispatch({ type: 'sent', cells: [] })
        tell(message.message)
      } else if (message.type !== 'scroll') {
        dispatch(message)
      }
    },

    /** A click or an arrow key on a cell: its number is selected in the text, its finding is chosen. */
    choose(address: string, focusText = false): void {
      const place = placeOf(address)
      if (!place) return
      const before = state()
      dispatch({ type: 'focus', address })
      const finding = place.cell.findings[0] ?? null
      if (finding !== before.finding || before.equation !== null) {
        dispatch({ type: 'finding', finding })
        light()
      }
      reveal(place.cell.range ?? place.row.range, focusText)
    },

    walk(address: string, direction: Direction): void {
      const place = placeOf(address)
      if (place) moveTo(step(state().grid, place, direction))
    },

    chooseFinding,

    /** To the next or previous finding, around the end. */
    stepFinding(by: 1 | -1): void {
      const { model, finding } = state()
      const count = model?.report?.findings.length ?? 0
      if (count === 0) return
      const from = finding ?? (by === 1 ? -1 : 0)
      chooseFinding((from + by + count) % count)
    },

    chooseEquation(id: string): void {
      dispatch({ type: 'equation', id })
      light()
    },

    /** Turns every light off. */
    clear(): void {
      dispatch({ type: 'notice', notice: null })
      dispatch({ type: 'finding', finding: null })
      light()
    },

    /** A total is not typed over without a word: the form says what it is. */
    beginEdit(address: string, typed?: string) {
      const place = placeOf(address)
      if (!place) return
      const { cell } = place
      if (!cell.editable) return tell(strings.onlyInText)
      const text = typed ?? cell.text
      if (cell.total) return ask('totalTyped', format(strings.totalTyped, cell.name), [{ address, text }])
      dispatch({ type: 'startEdit', editing: { address, text } })
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
    erase(address: string) {
      const place = placeOf(address)
      if (!place || place.cell.text === '') return
      if (!place.cell.editable) return tell(strings.onlyInText)
      if (place.cell.total)
        return ask('totalTyped', format(strings.totalTyped, place.cell.name), [{ address, text: '' }])
      send([{ address, text: '' }])
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
    writeTotals(notice: Notice) {
      dispatch({ type: 'notice', notice: null })
      const [first] = notice.totals
      if (notice.kind === 'totalTyped') return dispatch({ type: 'startEdit', editing: first })
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

    closeNotice(): void {
      dispatch({ type: 'notice', notice: null })
      const { focus } = state()
      if (focus) focusCell(focus)
    },

    recompute(table?: TableId): void {
      dispatch({ type: 'notice', notice: null })
      post(table ? { type: 'recompute', table } : { type: 'recompute' })
    },

    goToPart(part: PreviewPart): void {
      reveal(part.range)
    },

    chooseReport: (report: number): void => post({ type: 'choose', report }),
    copyTable: (table: TableId): void => post({ type: 'copy', table }),
    save: (table: TableId, savedAs: SavedFormat): void => post({ type: 'save', table, format: savedAs }),
    saveText: (): void => post({ type: 'saveText' }),
    undo: (): void => post({ type: 'undo' }),
    redo: (): void => post({ type: 'redo' }),
    openText: (): void => post({ type: 'openText' }),
    setZoom: (zoom: number): void => dispatch({ type: 'zoom', zoom }),
    openFindings: (open: boolean): void => dispatch({ type: 'findingsOpen', open }),
  }
}
