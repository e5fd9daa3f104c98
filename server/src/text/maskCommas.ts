import { type FieldRecord, recordsOf } from './fieldRecords'
import { joiner } from './fold'

/** Two figures or dashes side by side, or blank fields: so stand cells in a row, and hardly ever words. */
const cells =
  /,(?: ?, ?,|(?:[ \u00a0\u3000]?"?[ \u00a0\u3000]?(?:-?[\d０-９][\d０-９.]{0,12}|[-/—])[ \u00a0\u3000]?"?(?:,|\s*$)){2})/m
/** A field that no sentence has. */
const cell = /,[ \u00a0\u3000]?"?[ \u00a0\u3000]?(?:-?[\d０-９][\d０-９.]{0,12}|[-/—]?)[ \u00a0\u3000]?"?(?:,|\s*$)/
/** A label and its only figure. */
const labelled = /^[^,]*,[ \u00a0\u3000]?"?[ \u00a0\u3000]?-?[\d０-９][\d０-９.,]{0,16}[ \u00a0\u3000]?"?\s*$/

/** Short fields, and no sentence. */
const head = /^(?:[^,。；;：:]{0,40},)+[^,。；;：:]{0,40}$/

/** Whether a text, folded or not, may have rows of comma-separated cells; `false` is certain. */
export function mayHaveCommaRows(text: string): boolean {
  return text.includes(',') && cells.test(text)
}

/**
 * Takes the commas of comma-separated tables (RFC 4180) for the TABs that spreadsheets put between cells elsewhere. A
 * text shows the habit by two rows below one another with as many commas each and cells in them; sentences typed with
 * such commas do not.
 * @param source the text as it stands; its full-width commas separate nothing
 * @param folded the same text folded
 * @returns a text of the same length
 */
export function maskCommas(source: string, folded: string): string {
  if (!mayHaveCommaRows(source)) return folded
  const records = recordsOf(source, ',')
  const written = records.filter(({ start, end }) => end > start)
  const rows = withHeads(
    source,
    written,
    written.map((record, number) => isRow(source, record, written[number - 1], written[number + 1])),
  )
  const shows = (record: FieldRecord, number: number) =>
    isLike(record, rows[number + 1]) && cells.test(source.slice(record.start, record.end))
  if (!rows.some(shows)) return folded
  const units = folded.split('')
  for (const { separators } of rows) for (const at of separators) separate(units, at)
  for (const { around } of records) for (const at of around) units[at] = ' '
  return units.join('')
}

/** The record stands beside one like it, or has a cell; `行政许可,182` and its head have too few commas to tell more. */
function isRow(
  source: string,
  record: FieldRecord,
  before: FieldRecord | undefined,
  behind: FieldRecord | undefined,
): boolean {
  const written = ({ start, end }: FieldRecord) => source.slice(start, end)
  const { length } = record.separators
  // Between TABs a comma parts thousands.
  if (length === 0 || written(record).includes('\t')) return false
  if (length > 1) return isLike(record, before) || isLike(record, behind) || cell.test(written(record))
  return (
    labelled.test(written(record)) || (behind !== undefined && isLike(record, behind) && labelled.test(written(behind)))
  )
}

/** The rows, and above them their heads, whose last fields an editor may have left out: `,自然人,法人或其他组织,总计`. */
function withHeads(source: string, records: readonly FieldRecord[], rows: readonly boolean[]): readonly FieldRecord[] {
  const found: FieldRecord[] = []
  let belongs = false
  for (let number = records.length - 1; number >= 0; number--) {
    const { start, end, separators } = records[number]
    belongs = rows[number] || (belongs && separators.length > 1 && head.test(source.slice(start, end)))
    if (belongs) found.push(records[number])
  }
  return found.reverse()
}

function isLike(record: FieldRecord, other: FieldRecord | undefined): boolean {
  return record.separators.length === other?.separators.length
}

/** What was inside a word stands at the edge of a cell now. Commas of markup are masked already. */
function separate(units: string[], at: number): void {
  if (units[at] !== ',') return
  units[at] = '\t'
  for (let before = at - 1; units[before] === joiner; before--) units[before] = ' '
  for (let behind = at + 1; units[behind] === joiner; behind++) units[behind] = ' '
}
