import type { ReportModel, RowModel } from './model'
import type { Random } from './random'

/** Adds the row that some regions print after 规范性文件. It is shown and not complained of above information. */
export function withRegionalRow(model: ReportModel, random: Random): ReportModel {
  const like = model.tables.disclosure.rows.find((row) => row.row?.id === 'normative')?.row
  if (!like) return model
  const values = like.columns.map(() => String(random.int(0, 40)))
  const added: RowModel = { row: null, like, label: '其他主动公开文件', given: values.length, values, mark: true }
  const rows = model.tables.disclosure.rows.flatMap((row) => (row.row === like ? [row, added] : [row]))
  return { ...model, tables: { ...model.tables, disclosure: { rows } } }
}
