import type { Label } from '../../forms/form'
import type { Row } from '../../report/report'
import type { Span } from '../../report/span'
import { distance } from '../../text/distance'
import { foldText } from '../../text/fold'
import { labelKey } from '../../text/labelKey'

/** The end of a wrapped label, as printed and as the form has it. */
export interface WrongEnd extends Span {
  readonly official: string
  /** It stands on one line, so that it can be written over. */
  readonly whole: boolean
}

/** The end of a label takes no more lines than this; a page number may stand between them. */
const mostLines = 5
/** Shorter ends have too little in common to be told from other words: they count right behind the figures only. */
const shortestEnd = 3
/** So many characters may differ between an end and its official wording. */
const mostSlips = 2
/** So long an end is told from other words even if several lines have to be joined for it. */
const longEnd = 8
/** So many characters of a label, at least, stand before its figures. */
const shortestBeginning = 3
const figuresAlone = /^[\s\d|/.—-]*$/
const pageNumber = /^[\s—-]*\d{1,4}[\s—-]*$|^\s*第\s*\d+\s*页/

/**
 * Looks behind a row's figures for the end of its label, which a narrow column has wrapped around them: `null` where it
 * is right, or not there. Where the label is mistyped, a character of it is nowhere around the figures. Else the end may
 * stand between pieces of others, and only a long one, or one on a line of its own, is looked at.
 */
export function wrongEndOf(source: string, row: Row): WrongEnd | null {
  const { label } = row.row.definition
  const isMistyped = row.label.wording === 'mistyped'
  const slipsIn = isMistyped ? slipsInMistyped : slipsInWhole
  const beginning = labelKey(foldText(source.slice(row.label.start, row.label.end)))
  const ends = wordingsOf(label).flatMap((wording) => endOf(wording, beginning) ?? [])
  if (ends.length === 0) return null
  const longest = Math.max(...ends.map(({ key }) => key.length))
  let best: WrongEnd | null = null
  let fewest = mostSlips + 1
  for (const stretch of stretchesOf(linesBehind(source, row.end), longest)) {
    for (const { text, key } of ends) {
      // The next row may end in the same words.
      if (stretch.key === key) return isMistyped ? best : null
      const slips = slipsIn(stretch, key)
      if (slips >= fewest) continue
      fewest = slips
      best = { start: stretch.start, end: stretch.end, official: text, whole: stretch.first === stretch.last }
    }
  }
  return best
}

/** Lines behind a row's figures: one, or several joined. */
interface Stretch extends Line {
  readonly first: number
  readonly last: number
}

function* stretchesOf(lineBehind: (index: number) => Line | undefined, longest: number): Iterable<Stretch> {
  for (let first = 0; ; first++) {
    const begun = lineBehind(first)
    if (!begun) return
    let key = ''
    for (let last = first; key.length <= longest; last++) {
      const line = lineBehind(last)
      if (!line) break
      key += line.key
      yield { start: begun.start, end: line.end, key, first, last }
    }
  }
}

const somethingElse = Number.POSITIVE_INFINITY

/** Characters that a stretch has wrong if it is the end of a mistyped label; infinitely many if it is something else. */
function slipsInMistyped({ key, first, last }: Stretch, wanted: string): number {
  if (Math.abs(key.length - wanted.length) > 1) return somethingElse
  const slips = distance(key, wanted)
  const isBehindFigures = first === 0 && last === 0 && key.length === wanted.length
  return slips * 2 < wanted.length || (wanted.length < shortestEnd && isBehindFigures) ? slips : somethingElse
}

/** The same for a label of which nothing is known to be wrong: one slip at most. */
function slipsInWhole({ key, first, last }: Stretch, wanted: string): number {
  if (key.length !== wanted.length || (first !== last && wanted.length < longEnd)) return somethingElse
  const slips = distance(key, wanted)
  return slips <= 1 && slips * 2 < wanted.length ? slips : somethingElse
}

function wordingsOf(label: Label): readonly string[] {
  return [label.text, ...(label.variants ?? [])]
}

interface End {
  readonly text: string
  readonly key: string
}

/** A wording cut in two: the key of its beginning, and the end; `null` where no character is left that counts. */
interface Cut {
  readonly beginning: string
  readonly end: End | null
}

/** The cuts of a wording, worked out once; those with the shortest beginnings first. */
const cuts = new Map<string, readonly Cut[]>()

/**
 * What is left of a wording behind its beginning, with which `written` ends: words of other labels, or fragments of the
 * vertical group label, may stand before it.
 */
function endOf(wording: string, written: string): End | null {
  let best: End | null = null
  const shortest = Math.min(shortestBeginning, written.length)
  for (const { beginning, end } of cutsOf(wording)) {
    if (beginning.length >= shortest && written.endsWith(beginning)) best = end
  }
  return best
}

function cutsOf(wording: string): readonly Cut[] {
  const known = cuts.get(wording)
  if (known) return known
  const made: Cut[] = []
  const folded = foldText(wording)
  for (let at = 1; at < wording.length; at++) {
    const beginning = labelKey(folded.slice(0, at))
    // A mark behind the beginning belongs to the end.
    if (beginning === made[made.length - 1]?.beginning) continue
    const key = labelKey(folded.slice(at))
    made.push({ beginning, end: key === '' ? null : { text: wording.slice(at), key } })
  }
  cuts.set(wording, made)
  return made
}

interface Line extends Span {
  readonly key: string
}

/**
 * The lines behind a row's figures up to the next figures, trimmed; empty ones and page numbers left out. Each is read
 * when it is asked for: most labels end on the first.
 */
function linesBehind(source: string, from: number): (index: number) => Line | undefined {
  const lines: Line[] = []
  let start = from
  return (index) => {
    while (lines.length <= index && lines.length < mostLines && start < source.length) {
      const text = /^[^\r\n]*/.exec(source.slice(start, start + 200))?.[0] ?? ''
      const folded = foldText(text)
      if (folded.trim() !== '' && !pageNumber.test(folded)) {
        if (figuresAlone.test(folded)) {
          start = source.length
          break
        }
        const lead = folded.length - folded.trimStart().length
        lines.push({ start: start + lead, end: start + folded.trimEnd().length, key: labelKey(folded) })
      }
      start += text.length + 1
    }
    return lines[index]
  }
}
