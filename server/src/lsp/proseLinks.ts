import { proseFacts } from '../check/prose/facts'
import type { Judged } from '../check/prose/judge'
import { placeOf } from '../check/prose/prose'
import { tableValue } from '../check/prose/reading'
import type { CheckContext } from '../check/rule'
import type { Span } from '../report/span'

/** A figure in the prose, with the cells that it speaks of. */
export interface ProseLink {
  readonly span: Span
  readonly cells: readonly number[]
}

/** Every figure in a report's prose that speaks of cells, in text order. */
export function proseLinks(context: CheckContext): readonly ProseLink[] {
  return [...proseFacts(context).judged.values()].map((judged) => ({
    span: placeOf(judged.prose, judged.statement.item.number),
    cells: cellsOf(context, judged),
  }))
}

/** Where a figure can be understood in several ways, the way that agrees with the tables; else the likeliest. */
function cellsOf(context: CheckContext, { statement }: Judged): readonly number[] {
  const { readings, item } = statement
  const agreeing = readings.find((reading) => tableValue(context, reading) === item.number.value)
  const { cells, without } = agreeing ?? readings[0]
  return [...cells, ...without]
}
