/** Comma-separated values as RFC 4180 has them: fields quoted where they must be, records ended by CRLF. */
export function csvText(records: readonly (readonly (string | number | null)[])[]): string {
  return records.map((record) => `${record.map(csvField).join(',')}\r\n`).join('')
}

function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
