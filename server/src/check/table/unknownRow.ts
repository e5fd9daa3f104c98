import type { CheckContext, Rule, RuleFinding } from '../rule'
import { readableTables } from './lookup'

/** A row that the form does not have, such as regions add. It is kept and takes no part in sums. */
export const unknownRow: Rule = {
  code: 'table.unknown-row',
  title: '格式之外的行',
  severity: 'information',
  fix: 'none',
  source: '有的地区在表中加行；加的行不参加合计。',
  *check(context: CheckContext): Iterable<RuleFinding> {
    for (const table of readableTables(context)) {
      for (const { label } of table.unknownRows) {
        yield {
          start: label.start,
          end: label.end,
          message: `${table.definition.name}的格式没有“${label.text.replace(/\s+/g, '')}”这一行`,
        }
      }
    }
  },
}
