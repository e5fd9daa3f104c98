import { joiner } from './fold'

/** Two figures or dashes side by side, or blank fields: so stand cells in a row, and hardly ever words. */
const cells = /,(?:,,|(?:"?(?:-?\d[\d.]{0,12}|[-/—])"?(?:,|\s*$)){2})/m
/** A field that no sentence has. */
const cell = /,"?(?:-?\d[\d.]{0,12}|[-/—]?)"?(?:,|\s*$)/
/** What follows the mark that opens a quoted field, up to the mark that closes it; more would be one that was forgotten. */
const quoted = /(?:[^"]|""){0,4000}"(?=[,\r\n]|$)/y

/** A line of comma-separated values, or several where a quoted field goes over line breaks. */
interface CommaRecord {
  readonly start: number
  /** Behind the last field. */
  readonly end: number
  readonly commas: readonly number[]
  /** Offsets of quotation marks round fields, and of line breaks in a quoted label. */
  readonly around: readonly number[]
}

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
  const records = recordsOf(source)
  const written = records.filter(({ start, end }) => end > start)
  const isLike = (record: CommaRecord, other: CommaRecord | undefined) => record.commas.length === other?.commas.length
  const rows = written.filter((record, number) => {
    if (record.commas.length < 2) return false
    const isBeside = isLike(record, written[number - 1]) || isLike(record, written[number + 1])
    return isBeside || cell.test(source.slice(record.start, record.end))
  })
  const shows = (record: CommaRecord, number: number) =>
    isLike(record, rows[number + 1]) && cells.test(source.slice(record.start, record.end))
  if (!rows.some(shows)) return folded
  const units = folded.split('')
  for (const { commas } of rows) for (const at of commas) separate(units, at)
  for (const { around } of records) for (const at of around) units[at] = ' '
  return units.join('')
}

/** What was inside a word stands at the edge of a cell now. Commas of markup are masked already. */
function separate(units: string[], at: number): void {
  if (units[at] !== ',') return
  units[at] = '\t'
  for (let before = at - 1; units[before] === joiner; before--) units[before] = ' '
  for (let behind = at + 1; units[behind] === joiner; behind++) units[behind] = ' '
}

function recordsOf(source: string): readonly CommaRecord[] {
  const records: CommaRecord[] = []
  for (let at = 0; at <= source.length; ) {
    const record = readRecord(source, at)
    records.push(record)
    at = record.end + (source.startsWith('\r\n', record.end) ? 2 : 1)
  }
  return records
}

function readRecord(source: string, start: number): CommaRecord {
  const commas: number[] = []
  const around: number[] = []
  let at = start
  for (;;) {
    quoted.lastIndex = at + 1
    const field = source[at] === '"' ? quoted.exec(source)?.[0] : undefined
    if (field !== undefined) {
      around.push(at, at + field.length, ...breaksIn(field, at + 1))
      at += field.length + 1
    }
    while (at < source.length && !',\r\n'.includes(source[at])) at++
    if (source[at] !== ',') return { start, end: at, commas, around }
    commas.push(at++)
  }
}

/** Line breaks in a label mean nothing; those between paragraphs do. */
function breaksIn(field: string, at: number): readonly number[] {
  if (field.includes('。')) return []
  return Array.from(field.matchAll(/[\r\n]/g), ({ index }) => at + index)
}
