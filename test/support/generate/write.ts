import { tableGrid } from './grid'
import type { Layout } from './layout'
import type { Paragraph, PartModel, ReportModel } from './model'
import { type Assembled, assemble, type Piece, plain } from './pieces'
import type { Random } from './random'

/** Prints a report in a layout, still in pieces (for noise, or for several reports in one text). */
export function reportPieces(model: ReportModel, layout: Layout, random: Random): Piece[] {
  const gap = layout.gap ?? '\n\n'
  const writeTable = layout.start(random)
  const paragraph = (content: Paragraph): Piece[] => {
    const pieces = layout.paragraph ? layout.paragraph(content, random) : content
    return [...pieces, plain(gap)]
  }
  const part = (model_: PartModel): Piece[] => {
    const definition = model.form.tables.find((table) => table.id === model_.table)
    const table = definition && model.tables[definition.id].rows.length > 0
    return [
      { text: `${layout.headingPrefix ?? ''}${model_.numeral}${model_.heading}`, mark: model_.headingMark },
      plain(gap),
      ...model_.before.flatMap(paragraph),
      ...(table ? [...writeTable(tableGrid(model, definition)), plain(layout.gap === '\n' ? '' : '\n')] : []),
      ...model_.after.flatMap(paragraph),
    ]
  }
  return [
    ...model.title.flatMap((line) => [...line, plain('\n')]),
    plain('\n'),
    ...model.preamble.flatMap(paragraph),
    ...model.parts.flatMap(part),
    ...model.closing.flatMap(paragraph),
  ]
}

/** Prints a report in a layout. */
export function writeReport(model: ReportModel, layout: Layout, random: Random): Assembled {
  return assemble(reportPieces(model, layout, random))
}
