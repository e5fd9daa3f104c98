import { type FieldRecord, recordsOf } from './fieldRecords'
import { joiner } from './fold'

const blank = '[ \\u00a0\\u3000]?'
const empty = `(?:${blank}|"")`
const figure = '[-－]?[\\d０-９][\\d０-９.．]{0,16}'
const figureOrDash = field(`${figure}|[-－—/／]`)

/** Two figures or dashes side by side, or blank fields: so stand cells in a row, and hardly ever words. */
const cells = RegExp(`,(?:${empty},${empty},|(?:${figureOrDash}(?:,|\\s*$)){2})`, 'm')
/** A figure, a dash, or nothing between two commas: a field that hardly any sentence has. */
const cell = RegExp(`,(?:${empty},|${figureOrDash}(?:,|\\s*$))`)
/** A label and its only figure. */
const labelled = RegExp(`^[^,]*,${field(`${figure}(?:,\\d{3}){0,3}`)}\\s*$`)
/** Nothing behind the first field: `"一、总体情况","",""`. */
const padded = /^(?:,|"")*$/
const quotedField = /"(?:[^"]|""){0,4000}"/g

/** Short fields, and no sentence. */
const head = /^(?:[^,。；;：:]{0,40},)+[^,。；;：:]{1,40}$/

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
  const filled = records.filter(({ start, end }) => end > start)
  const isRow = filled.map((record, number) => mayBeRow(source, record, filled[number - 1], filled[number + 1]))
  const shows = (record: FieldRecord, number: number) =>
    isRow[number] && isRow[number + 1] && isLike(record, filled[number + 1]) && cells.test(textOf(source, record))
  if (!filled.some(shows)) return folded
  const units = folded.split('')
  for (const { separators } of withHeads(source, filled, isRow)) for (const at of separators) separate(units, at)
  // A title may be the only field of its record, and quoted all the same.
  for (const { around } of records) for (const at of around) units[at] = ' '
  return units.join('')
}

/** The record stands beside one like it, or has a cell; `行政许可,182` and its head have too few commas to tell more. */
function mayBeRow(
  source: string,
  record: FieldRecord,
  before: FieldRecord | undefined,
  behind: FieldRecord | undefined,
): boolean {
  const { length } = record.separators
  const text = textOf(source, record)
  // Between TABs a comma parts thousands.
  if (length === 0 || text.includes('\t') || isSentence(source, record)) return false
  const shape = length > 1 ? cell : labelled
  const hasCells = (other: FieldRecord | undefined) => isLike(record, other) && shape.test(textOf(source, other))
  return hasCells(record) || hasCells(behind) || (length > 1 && hasCells(before))
}

/** 三年分别收到3,5,7,9件。: words end in a full stop, and it is no paragraph of a sheet with empty fields behind it. */
function isSentence(source: string, record: FieldRecord): boolean {
  if (padded.test(source.slice(record.separators[0], record.end))) return false
  return textOf(source, record).replace(quotedField, '').includes('。')
}

function textOf(source: string, { start, end }: FieldRecord): string {
  return source.slice(start, end)
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

function isLike(record: FieldRecord, other: FieldRecord | undefined): other is FieldRecord {
  return record.separators.length === other?.separators.length
}

/** What was inside a word stands at the edge of a cell now. Commas of markup are masked already. */
function separate(units: string[], at: number): void {
  if (units[at] !== ',') return
  units[at] = '\t'
  for (let before = at - 1; units[before] === joiner; before--) units[before] = ' '
  for (let behind = at + 1; units[behind] === joiner; behind++) units[behind] = ' '
}

function field(content: string): string {
  return `${blank}"?${blank}(?:${content})${blank}"?`
}
