import type { Rule } from '../rule'
import { oddRows } from './row'

/** Fewer papers in force than were issued this year less those repealed: last year's stock would be negative. */
export const plausibleInForce: Rule = {
  code: 'plausible.in-force',
  title: '现行有效件数少于制发减废止',
  severity: 'information',
  fix: 'none',
  source: '现行有效件数至少为本年制发件数减本年废止件数。',
  *check(context) {
    for (const { rowName, columnNames, cells, addresses } of tooFew(context)) {
      const [inForce, issued, repealed] = cells
      const [inForceName, issuedName, repealedName] = columnNames
      yield {
        start: inForce.start,
        end: inForce.end,
        message: `${rowName}${inForceName} ${inForce.value} 件，少于${issuedName} ${issued.value} 件减${repealedName} ${repealed.value} 件`,
        cells: addresses,
      }
    }
  },
}

const tooFew = oddRows(['inForce', 'issued', 'repealed'], ([inForce, issued, repealed]) => inForce < issued - repealed)
