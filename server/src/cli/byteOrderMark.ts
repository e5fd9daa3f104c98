import type { RunStatus } from './status'

/**
 * What `--bom` puts before the output: a byte order mark, by which Excel and WPS know UTF-8, before CSV; before anything
 * else nothing, and the user is told.
 * @param csv how the command is asked for CSV, as `--format csv`
 */
export function byteOrderMark(bom: boolean | undefined, isCsv: boolean, csv: string, status: RunStatus): string {
  if (!bom) return ''
  if (isCsv) return '\ufeff'
  status.note(`“--bom”只用于 ${csv}，这里不起作用。`)
  return ''
}
