import type { TableId } from '../../../server/src/forms/form'
import type { PreviewPart } from '../../../server/src/write/previewModel'
import type { SavedFormat, ToPage } from '../protocol'
import { copyToClipboard } from './clipboard'
import { createEntering } from './entering'
import { type Direction, step } from './grid'
import { createMoves, type PageWorld } from './world'

/** Everything a user can do on the page. */
export type Controller = ReturnType<typeof createController>

/** Turns what users do into actions on the page and messages to the panel. */
export function createController(world: PageWorld) {
  const { state, dispatch, post, strings, focusCell, showPart } = world
  const moves = createMoves(world)
  const { placeOf, tell, reveal, light, moveTo } = moves

  function chooseFinding(number: number): void {
    dispatch({ type: 'finding', finding: number })
    light()
    const finding = state().model?.report?.findings[number]
    if (!finding) return
    reveal(finding.range)
    moveTo(placeOf(finding.cells[0] ?? null) ?? null)
  }

  return {
    ...createEntering(world, moves),

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

    closeNotice(): void {
      dispatch({ type: 'notice', notice: null })
      const { focus, editing } = state()
      if (focus && !editing) focusCell(focus)
    },

    recompute(table?: TableId): void {
      dispatch({ type: 'notice', notice: null })
      post(table ? { type: 'recompute', table } : { type: 'recompute' })
    },

    /** To the part's heading, here and in the text. */
    goToPart({ number, range }: PreviewPart): void {
      if (!range) return
      showPart(number)
      reveal({ start: range.start, end: range.start })
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
