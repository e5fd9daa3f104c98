import type { Report } from '../report/report'
import { findLines, type Lines } from '../text/lines'
import { csvText } from '../write/csv'
import { type ReportJson, reportJson } from '../write/json'
import { byteOrderMark } from './byteOrderMark'
import { findInputs } from './inputs'
import { noReportNote } from './noReports'
import type { Console } from './program'
import { isEmpty } from './readInput'
import { type ReadReport, readReports } from './readReports'

/** Options of `extract`, as commander gives them. */
export interface ExtractOptions {
  readonly format: 'jsonl' | 'csv'
  readonly bom?: boolean
}

const noReport: ReportJson = { form: null, year: null, organisation: null, parts: [], cells: {} }

/** `nianbao extract`: gives the figures of reports, with their places. */
export async function runExtract(
  patterns: readonly string[],
  options: ExtractOptions,
  { output, status }: Console,
): Promise<void> {
  const isCsv = options.format === 'csv'
  const mark = byteOrderMark(options.bom, isCsv, '--format csv', status)
  if (isCsv) await output.write(mark + csvHead)
  for await (const read of readReports(await findInputs(patterns, status), status)) {
    if (read.document.reports.length === 0) {
      status.note(noReportNote({ path: read.input.path, empty: isEmpty(read.file) }, '没有可以提取的数字'))
    }
    const lines = read.file.kind === 'word' ? null : findLines(read.document.text)
    const text = isCsv ? csvOf(read, lines) : jsonLineOf(read, lines)
    if (text !== '') await output.write(text)
  }
}

/** One object a file. A file with several reports lists them all; the fields beside the list are those of the first. */
function jsonLineOf({ input, document }: ReadReport, lines: Lines | null): string {
  const reports = document.reports.map((report) => reportJson(report, lines))
  const several = reports.length > 1 ? { reports } : {}
  return `${JSON.stringify({ file: input.path, ...(reports[0] ?? noReport), ...several })}\n`
}

const csvHead = csvText([
  ['file', 'organisation', 'year', 'form', 'address', 'name', 'value', 'text', 'line', 'character'],
])

function csvOf({ input, document }: ReadReport, lines: Lines | null): string {
  return csvText(document.reports.flatMap((report) => csvRecords(input.path, report, lines)))
}

function csvRecords(
  path: string,
  report: Report,
  lines: Lines | null,
): readonly (readonly (string | number | null)[])[] {
  const { organisation, year, form, cells } = reportJson(report, lines)
  return Object.entries(cells).map(([address, { value, text, line, character }]) => {
    const name = report.form?.cellAt.get(address)?.name ?? ''
    return [path, organisation, year, form, address, name, value, text, line, character]
  })
}
