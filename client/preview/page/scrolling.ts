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

/** The `to` that belongs to a value of `from`, between the anchors around it. */
export function interpolate<Key extends string>(
  anchors: readonly Readonly<Record<Key, number>>[],
  value: number,
  from: Key,
  to: Key,
): number {
  const next = anchors.findIndex((anchor) => anchor[from] > value)
  const before = anchors[next < 0 ? anchors.length - 1 : next - 1]
  if (!before) return anchors[0][to]
  const after = anchors[next]
  if (!after || after[from] === before[from]) return before[to]
  const share = (value - before[from]) / (after[from] - before[from])
  return before[to] + share * (after[to] - before[to])
}
