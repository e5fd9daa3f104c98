import { typeCells } from '../mend/typeCells'
import type { Report } from '../report/report'
import { buildPreviewModel } from '../write/buildPreviewModel'
import { tableGrid } from '../write/convert'
import { csvText } from '../write/csv'
import { flattenGrid } from '../write/grid'
import { pageHtml, tableHtml } from '../write/html'
import type { PreviewModel } from '../write/previewModel'
import { tabsText } from '../write/tabs'
import type { Snapshot } from './documents'
import { textEdits } from './edits'
import {
  type CellEdits,
  type CellEditsParams,
  cellEditsRequest,
  type ExportTableParams,
  exportTableRequest,
  type ReportParams,
} from './previewProtocol'
import { previewModelRequest } from './protocol'
import type { Services } from './services'
import type { View } from './views'

/** Requests of the table preview. */
export function registerPreview({ connection, documents, viewOf, guard }: Services): void {
  connection.onRequest(
    previewModelRequest,
    guard<ReportParams, PreviewModel | null>('previewModel', null, async ({ uri, report }) => {
      const view = await viewOf(uri)
      return view ? previewModel(view, report ?? 0) : null
    }),
  )
  connection.onRequest(
    cellEditsRequest,
    guard<CellEditsParams, CellEdits>('cellEdits', null, (params) => {
      const snapshot = documents.get(params.uri)
      return snapshot ? cellEdits(snapshot, params) : null
    }),
  )
  connection.onRequest(
    exportTableRequest,
    guard<ExportTableParams, string | null>('exportTable', null, (params) => {
      const snapshot = documents.get(params.uri)
      return snapshot ? exportTable(snapshot, params) : null
    }),
  )
}

function previewModel({ snapshot, shown }: View, selected: number): PreviewModel {
  const { contexts, text, version } = snapshot
  return buildPreviewModel(contexts, shown.findings, {
    version,
    selected,
    positionAt: (offset) => text.positionAt(offset),
  })
}

function cellEdits(snapshot: Snapshot, params: CellEditsParams): CellEdits {
  const report = chosenReport(snapshot, params)
  const edits = report?.form
    ? typeCells(
        report,
        params.cells.flatMap(({ address, text }) => {
          const cell = report.form?.cellAt.get(address)?.index
          return cell === undefined ? [] : [{ cell, text }]
        }),
      )
    : []
  return { version: snapshot.version, edits: textEdits(snapshot, edits) }
}

function exportTable(snapshot: Snapshot, params: ExportTableParams): string | null {
  const report = chosenReport(snapshot, params)
  const table = report?.tables[params.table]
  if (!table) return null
  const grid = tableGrid(table)
  switch (params.format) {
    case 'html':
      return tableHtml(grid)
    case 'page':
      return pageHtml(report.title?.text ?? table.definition.name, tableHtml(grid))
    case 'tabs':
      return tabsText(flattenGrid(grid))
    case 'csv':
      return csvText(flattenGrid(grid))
  }
}

function chosenReport({ document }: Snapshot, { report }: ReportParams): Report | undefined {
  return document.reports[Math.min(report ?? 0, document.reports.length - 1)]
}
