import type { TableId } from '../../../../server/src/forms/form'
import type { ModelCell, Paragraph, PartModel, ReportModel, RowModel } from '../model'

/** Small changes of a model; each returns a new one. */

export function withCell(model: ReportModel, index: number, cell: ModelCell): ReportModel {
  return { ...model, cells: model.cells.map((old, number) => (number === index ? { ...cell, mark: true } : old)) }
}

export function withRows(
  model: ReportModel,
  table: TableId,
  change: (rows: readonly RowModel[]) => readonly RowModel[],
): ReportModel {
  return { ...model, tables: { ...model.tables, [table]: { rows: change(model.tables[table].rows) } } }
}

export function withParts(
  model: ReportModel,
  change: (parts: readonly PartModel[]) => readonly PartModel[],
): ReportModel {
  return { ...model, parts: change(model.parts) }
}

export function withPart(model: ReportModel, number: number, change: (part: PartModel) => PartModel): ReportModel {
  return withParts(model, (parts) => parts.map((part) => (part.number === number ? change(part) : part)))
}

/** Adds a paragraph of its own to the prose of a part. */
export function withParagraph(model: ReportModel, number: number, text: string): ReportModel {
  const paragraph: Paragraph = [{ text, mark: true }]
  return withPart(model, number, (part) => ({ ...part, before: [...part.before, paragraph] }))
}

/** The values of a row's cells, blanks as zero. */
export function figureAt(model: ReportModel, address: string): number {
  const cell = model.form.cellAt.get(address)
  return cell ? (model.cells[cell.index].value ?? 0) : 0
}
