import type { ReportDocument } from '../report/report'
import { documentCsv, documentHtml, documentText } from '../write/convert'
import type { TextLayout } from '../write/layouts'
import { strayFinder } from '../write/strayText'
import { byteOrderMark } from './byteOrderMark'
import { findInputs } from './inputs'
import type { Console } from './program'
import { readReports } from './readReports'

/** Options of `convert`, as commander gives them. */
export interface ConvertOptions {
  readonly layout: TextLayout | 'html' | 'csv'
  readonly bom?: boolean
}

/** `nianbao convert`: prints a report with its tables in another layout, in UTF-8. */
export async function runConvert(pattern: string, options: ConvertOptions, { output, status }: Console): Promise<void> {
  const inputs = await findInputs([pattern], status)
  if (inputs.some(({ folder }) => folder !== null)) {
    return status.fail(`“${pattern}”是文件夹，convert 一次只转换一个文件。`)
  }
  if (inputs.length > 1) {
    return status.fail(`符合“${pattern}”的有 ${inputs.length} 个文件，convert 一次只转换一个文件。`)
  }
  const mark = byteOrderMark(options.bom, options.layout === 'csv', '--layout csv', status)
  for await (const { input, document } of readReports(inputs, status)) {
    const { path } = input
    if (!document.reports.some((report) => Object.keys(report.tables).length > 0)) {
      return status.fail(`“${path}”中没有认出年报的表格，无法转换。`)
    }
    const strayed = tablesWithStrayText(document)
    if (strayed.length > 0) status.note(strayNote(path, strayed))
    await output.write(mark + convertDocument(document, options.layout))
  }
}

/** Names of the tables that would lose words or figures amid them. */
function tablesWithStrayText(document: ReportDocument): readonly string[] {
  const hasStrayText = strayFinder(document)
  const tables = document.reports.flatMap((report) => Object.values(report.tables))
  return [...new Set(tables.filter(hasStrayText).map(({ definition }) => definition.name))]
}

function strayNote(path: string, tables: readonly string[]): string {
  return `“${path}”的${tables.join('、')}中夹有格式以外的文字或数字，转换的结果里没有，请对照原文补上。`
}

function convertDocument(document: ReportDocument, layout: ConvertOptions['layout']): string {
  if (layout === 'html') return documentHtml(document)
  if (layout === 'csv') return documentCsv(document)
  return documentText(document, layout)
}
