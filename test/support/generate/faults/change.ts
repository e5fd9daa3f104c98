import type { TableId } from '../../../../server/src/forms/form'
import type { ModelCell, Paragraph, PartModel, ReportModel, RowModel } from '../model'

/** The model with another cell, marked as the place of a fault. */
export function withCell(model: ReportModel, index: number, cell: ModelCell): ReportModel {
  return { ...model, cells: model.cells.map((old, number) => (number === index ? { ...cell, mark: true } : old)) }
}

/** The model with other rows in a table. */
export function withRows(
  model: ReportModel,
  table: TableId,
  change: (rows: readonly RowModel[]) => readonly RowModel[],
): ReportModel {
  return { ...model, tables: { ...model.tables, [table]: { rows: change(model.tables[table].rows) } } }
}

/** The model with other parts. */
export function withParts(
  model: ReportModel,
  change: (parts: readonly PartModel[]) => readonly PartModel[],
): ReportModel {
  return { ...model, parts: change(model.parts) }
}

/** The model with the part of this number changed. */
export function withPart(model: ReportModel, number: number, change: (part: PartModel) => PartModel): ReportModel {
  return withParts(model, (parts) => parts.map((part) => (part.number === number ? change(part) : part)))
}

/** Adds a paragraph of its own to the prose of a part. */
export function withParagraph(model: ReportModel, number: number, text: string): ReportModel {
  const paragraph: Paragraph = [{ text, mark: true }]
  return withPart(model, number, (part) => ({ ...part, before: [...part.before, paragraph] }))
}

/** The value of the cell with this address; 0 for a blank one, or one that the form lacks. */
export function figureAt(model: ReportModel, address: string): number {
  const cell = model.form.cellAt.get(address)
  return cell ? (model.cells[cell.index].value ?? 0) : 0
}
