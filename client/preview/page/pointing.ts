import type { PreviewPart } from '../../../server/src/write/previewModel'
import { type Direction, step } from './grid'
import type { Moves, PageWorld } from './world'

/** Going to cells, findings and parts, here and in the text. */
export function createPointing({ state, dispatch, showPart }: PageWorld, { placeOf, reveal, light, moveTo }: Moves) {
  function chooseFinding(number: number): void {
    dispatch({ type: 'finding', finding: number })
    light()
    const finding = state().model?.report?.findings[number]
    if (!finding) return
    reveal(finding.range)
    moveTo(placeOf(finding.cells[0] ?? null) ?? null)
  }

  return {
    chooseFinding,

    /** To the next or previous finding, around the end. */
    stepFinding(by: 1 | -1): void {
      const { model, finding } = state()
      const next = findingAfter(finding, by, model?.report?.findings.length ?? 0)
      if (next !== null) chooseFinding(next)
    },

    /** A click or an arrow key on a cell: its number is selected in the text, its finding is chosen. */
    choose(address: string, focusText = false): void {
      const place = placeOf(address)
      if (!place) return
      const before = state()
      const finding = place.cell.findings[0] ?? null
      if (finding !== before.finding || before.equation !== null) {
        dispatch({ type: 'finding', finding })
        light()
      }
      dispatch({ type: 'focus', address })
      reveal(place.cell.range ?? place.row.range, focusText)
    },

    walk(address: string, direction: Direction): void {
      const place = placeOf(address)
      if (place) moveTo(step(state().grid, place, direction))
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

    /** To the part's heading, here and in the text. */
    goToPart({ number, range }: PreviewPart): void {
      if (!range) return
      showPart(number)
      reveal({ start: range.start, end: range.start })
    },
  }
}

/** The number of the finding next to one, around the end; from none, the first or the last. `null` where there is none. */
function findingAfter(finding: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null
  const from = finding ?? (by === 1 ? -1 : 0)
  return (from + by + count) % count
}
