import { interpolate } from './interpolate'

/** After scrolling or selecting on behalf of the other side, its echo is ignored for this long. */
const echoTime = 250

/** Rows and headings that know their line in the text, in the order of the page. */
interface Anchor {
  readonly line: number
  readonly top: number
}

/** Ties the scrolling of the sheet to lines of the text, in both directions and without feedback. */
export function createScrolling(sheet: () => HTMLElement | null, report: (line: number) => void) {
  let quietUntil = 0

  return {
    /** Scrolls so that the line of the text stands at the top. */
    toLine(line: number): void {
      const scroller = sheet()
      const anchors = scroller ? anchorsOf(scroller) : []
      if (!scroller || anchors.length === 0) return
      quietUntil = performance.now() + echoTime
      scroller.scrollTop = interpolate(anchors, line, 'line', 'top')
    },

    /** Keeps scrolling that the page does by itself from reaching the text. */
    hush(): void {
      quietUntil = performance.now() + echoTime
    },

    /** To be called when the sheet has been scrolled. */
    scrolled(): void {
      const scroller = sheet()
      if (!scroller || performance.now() < quietUntil) return
      const anchors = anchorsOf(scroller)
      if (anchors.length > 0) report(interpolate(anchors, scroller.scrollTop, 'top', 'line'))
    },
  }
}

function anchorsOf(scroller: HTMLElement): readonly Anchor[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
  return [...scroller.querySelectorAll<HTMLElement>('[data-line]')]
    .map((element) => ({ line: Number(element.dataset.line), top: element.getBoundingClientRect().top - origin }))
    .sort((a, b) => a.line - b.line)
}
