import type { ReportDocument } from '../report/report'
import { documentCsv, documentHtml, documentText } from '../write/convert'
import type { TextLayout } from '../write/layouts'
import type { Console } from './program'
import { readReports } from './readReports'

/** Options of `convert`, as commander gives them. */
export interface ConvertOptions {
  readonly layout: TextLayout | 'html' | 'csv'
  readonly bom?: boolean
}

/** `nianbao convert`: prints a report with its tables in another layout, in UTF-8. */
export async function runConvert(path: string, options: ConvertOptions, { output, status }: Console): Promise<void> {
  for await (const { input, document } of readReports([path], status)) {
    if (input.folder !== null) return status.fail(`“${path}”是文件夹，convert 一次只转换一个文件。`)
    if (!document.reports.some((report) => Object.keys(report.tables).length > 0)) {
      return status.fail(`“${path}”中没有认出年报的表格，无法转换。`)
    }
    const mark = options.layout === 'csv' && options.bom ? '\ufeff' : ''
    await output.write(mark + convertDocument(document, options.layout))
  }
}

function convertDocument(document: ReportDocument, layout: ConvertOptions['layout']): string {
  if (layout === 'html') return documentHtml(document)
  if (layout === 'csv') return documentCsv(document)
  return documentText(document, layout)
}
