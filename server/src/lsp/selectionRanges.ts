import type { Position, SelectionRange } from 'vscode-languageserver'
import type { Span } from '../report/span'
import type { Snapshot } from './documents'
import { cellAt, contextAt, surroundings } from './places'
import { rangeOf } from './positions'

/** For each position the ever wider things around it: cell or label → row → table → part → report → document. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = snapshot.text.offsetAt(position)
    return nest(snapshot, spansAround(snapshot, offset), { start: offset, end: offset })
  })
}

function spansAround(snapshot: Snapshot, offset: number): readonly Span[] {
  const whole = { start: 0, end: snapshot.document.text.length }
  const report = contextAt(snapshot, offset)?.report
  if (!report) return [whole]
  const { part, table, row, label } = surroundings(report, offset)
  const paragraph = report.paragraphs.find((span) => span.start <= offset && offset <= span.end)
  const around = [cellAt(snapshot, offset)?.cell, label, row, paragraph, table, part, report, whole]
  return around.filter((span) => span !== undefined)
}

/** Chains spans, the innermost first; one that does not hold the one before, or is no wider, is left out. */
function nest({ text }: Snapshot, spans: readonly Span[], inner: Span): SelectionRange {
  const chain: Span[] = []
  let last = inner
  for (const span of spans) {
    const holds = span.start <= last.start && last.end <= span.end
    const wider = span.end - span.start > last.end - last.start
    if (!holds || !wider) continue
    chain.push(span)
    last = span
  }
  const [outermost, ...inwards] = (chain.length > 0 ? chain : [inner]).toReversed()
  return inwards.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(text, span), parent }), {
    range: rangeOf(text, outermost),
  })
}
