import { shiftAll, shiftSpan } from '../report/shiftReport'
import type { Finding, Repair } from './finding'

/** A finding of a report that an edit elsewhere has moved `by` units. */
export function shiftFinding(finding: Finding, by: number): Finding {
  return {
    ...shiftSpan(finding, by),
    related: shiftAll(finding.related, by),
    repairs: finding.repairs.map((repair) => shiftRepair(repair, by)),
  }
}

function shiftRepair(repair: Repair, by: number): Repair {
  return repair.kind === 'replace' ? { ...repair, edits: shiftAll(repair.edits, by) } : repair
}
