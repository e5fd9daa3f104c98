import type { Report } from '../report/report'
import type { Finding, Repair } from './finding'

/** How much text a fingerprint takes from the place itself, in characters without white space. */
const ownLength = 80
/** How much it takes from the same line on either side. */
const contextLength = 12

/**
 * Recognises the place of a finding again after edits elsewhere: the rule, the cells, and the text at and around the
 * place without white space. No offsets and no message go in. Editing the place itself makes another fingerprint, so a
 * silenced finding speaks again when its figures change.
 * @returns 16 hexadecimal digits
 */
export function fingerprint(finding: Finding, report: Pick<Report, 'source'>): string {
  const { source } = report
  const lineStart = source.lastIndexOf('\n', finding.start - 1) + 1
  const lineEnd = source.indexOf('\n', finding.end)
  const before = normalise(source.slice(Math.max(lineStart, finding.start - 200), finding.start))
  const own = normalise(source.slice(finding.start, Math.min(finding.end, finding.start + 400)))
  const after = normalise(source.slice(finding.end, Math.min(lineEnd < 0 ? source.length : lineEnd, finding.end + 200)))
  const inTable = finding.cells.length > 0
  return hash(
    [
      finding.code,
      finding.cells.join(','),
      finding.repairs.map(repairKey).join(','),
      own.slice(0, ownLength),
      // A cell's address says where it is; its neighbours are figures of their own.
      inTable ? '' : before.slice(-contextLength),
      inTable ? '' : after.slice(0, contextLength),
    ].join('\n'),
  )
}

/** Tells findings apart that stand at one place: which part, table or row is missing. */
function repairKey(repair: Repair): string {
  if (repair.kind === 'insert-part') return `part ${repair.part}`
  if (repair.kind === 'insert-table') return `table ${repair.table}`
  if (repair.kind === 'insert-rows') return `rows ${repair.rows.join(' ')}`
  return ''
}

function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** FNV-1a over UTF-16 units, twice with different beginnings; collisions would have to share the rule code, too. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('')
}

function fnv1a(text: string, seed: number): number {
  let state = seed
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return state >>> 0
}
