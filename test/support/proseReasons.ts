import { createContext } from '../../server/src/check/check'
import { proseFacts } from '../../server/src/check/prose/facts'
import type { Report } from '../../server/src/report/report'

/**
 * Why numbers of a report's prose that disagree with their cells are not told, or only hinted at: the names of the
 * reasons, each once, in text order.
 */
export function reasonsIn(report: Report): string {
  const judged = [...proseFacts(createContext(report)).judged.values()]
  return [...new Set(judged.flatMap(({ reason }) => reason?.name ?? []))].join(' ')
}
