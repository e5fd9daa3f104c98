import { rowName } from '../../forms/compile'
import type { Rule } from '../rule'
import { disclosureRows } from './row'

/** Fewer papers in force than were issued this year less those repealed: last year's stock would be negative. */
export const plausibleInForce: Rule = {
  code: 'plausible.in-force',
  title: '现行有效件数少于制发减废止',
  severity: 'information',
  fix: 'none',
  source: '现行有效件数至少为本年制发件数减本年废止件数。',
  *check(context) {
    for (const { row, value, cell, address } of disclosureRows(context, 'issued', 'repealed', 'inForce')) {
      const issued = value('issued')
      const repealed = value('repealed')
      const inForce = value('inForce')
      const place = cell('inForce')
      if (issued === null || repealed === null || inForce === null || !place) continue
      if (inForce >= issued - repealed) continue
      yield {
        start: place.start,
        end: place.end,
        message: `表二『${rowName(row.definition)}』现行有效 ${inForce} 件，少于本年制发 ${issued} 件减废止 ${repealed} 件`,
        cells: ['inForce', 'issued', 'repealed'].map(address),
      }
    }
  },
}
