/** What follows the mark that opens a quoted field, up to the mark that closes it; more would be one that was forgotten. */
const quoted = {
  ',': /(?:[^"]|""){0,4000}"(?=[ \u00a0\u3000]?(?:[,\r\n]|$))/y,
  '\t': /(?:[^"]|""){0,4000}"(?=[ \u00a0\u3000]?(?:[\t\r\n]|$))/y,
} as const
const blanks = ' \u00a0\u3000'

/** A line of separated values, or several where a quoted field goes over line breaks (RFC 4180). */
export interface FieldRecord {
  readonly start: number
  /** Behind the last field. */
  readonly end: number
  /** Offsets of the marks between the fields. */
  readonly separators: readonly number[]
  /** Offsets of quotation marks round fields, and of line breaks in a quoted label. */
  readonly around: readonly number[]
}

/** The records of a text, empty lines included; offsets count UTF-16 code units. */
export function recordsOf(source: string, separator: ',' | '\t'): readonly FieldRecord[] {
  const records: FieldRecord[] = []
  for (let at = 0; at <= source.length; ) {
    const record = readRecord(source, separator, at)
    records.push(record)
    at = record.end + (source.startsWith('\r\n', record.end) ? 2 : 1)
  }
  return records
}

function readRecord(source: string, separator: ',' | '\t', start: number): FieldRecord {
  const separators: number[] = []
  const around: number[] = []
  let at = start
  for (;;) {
    if (source[at + 1] === '"' && blanks.includes(source[at])) at++
    const pattern = quoted[separator]
    pattern.lastIndex = at + 1
    const field = source[at] === '"' ? pattern.exec(source)?.[0] : undefined
    if (field !== undefined) {
      around.push(at, at + field.length, ...breaksIn(field, at + 1))
      at += field.length + 1
    }
    while (at < source.length && source[at] !== separator && source[at] !== '\r' && source[at] !== '\n') at++
    if (source[at] !== separator) return { start, end: at, separators, around }
    separators.push(at++)
  }
}

/** Line breaks in a label mean nothing; those between paragraphs do. */
function breaksIn(field: string, at: number): readonly number[] {
  if (field.includes('。')) return []
  return Array.from(field.matchAll(/[\r\n]/g), ({ index }) => at + index)
}
