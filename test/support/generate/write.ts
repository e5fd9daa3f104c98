import { tableGrid } from './grid'
import type { Layout, TableWriter } from './layout'
import type { Paragraph, PartModel, ReportModel } from './model'
import { type Piece, plain } from './pieces'
import type { Random } from './random'

/** Prints a report in a layout, still in pieces (for noise, or for several reports in one text). */
export function reportPieces(model: ReportModel, layout: Layout, random: Random): readonly Piece[] {
  const print: Printer = {
    gap: layout.gap ?? random.pick(['\n', '\n\n', '\n\n']),
    indent: layout.paragraph ? '' : random.pick(['', '', '　　', '    ', '\u00a0\u00a0']),
    table: layout.lineRows && random.chance(0.15) ? withPages(layout.start(random), random) : layout.start(random),
    paragraph: (content) => (layout.paragraph ? layout.paragraph(content, random) : content),
    headingPrefix: layout.headingPrefix ?? '',
  }
  const line = (content: Paragraph): Piece[] => [plain(print.indent), ...print.paragraph(content), plain(print.gap)]
  const pieces = [
    ...model.title.flatMap((words) => [...words, plain('\n')]),
    plain('\n'),
    ...model.preamble.flatMap(line),
    ...model.parts.flatMap((part) => partPieces(model, part, print, line)),
    ...model.closing.flatMap(line),
  ]
  return layout.finish ? layout.finish(pieces) : pieces
}

/** A page ends between two rows of every longer table, and says so. */
function withPages(table: TableWriter, random: Random): TableWriter {
  const number = random.pick(['- # -', '— # —', '第 # 页', '第#页 共9页', '#'])
  let page = 1
  return (grid) => {
    const pieces = table(grid)
    const ends = pieces.flatMap(({ text }, at) => (text.endsWith('\n') ? [at] : []))
    const first = grid.rows.findIndex(({ kind }) => kind === 'figures') + 1
    if (ends.length < first + 2) return pieces
    const at = ends[random.int(first, ends.length - 2)] + 1
    return [...pieces.slice(0, at), plain(`${number.replace('#', String(page++))}\n`), ...pieces.slice(at)]
  }
}

interface Printer {
  readonly gap: string
  readonly indent: string
  readonly table: TableWriter
  readonly paragraph: (content: Paragraph) => readonly Piece[]
  readonly headingPrefix: string
}

function partPieces(
  model: ReportModel,
  part: PartModel,
  print: Printer,
  line: (content: Paragraph) => readonly Piece[],
): Piece[] {
  const definition = model.form.tables.find((table) => table.id === part.table)
  const table = definition && model.tables[definition.id].rows.length > 0
  return [
    plain(print.headingPrefix),
    { text: `${part.numeral}${part.heading}`, mark: part.headingMark },
    plain(print.gap),
    ...part.before.flatMap(line),
    ...(table ? [...print.table(tableGrid(model, definition)), plain(print.gap.slice(1))] : []),
    ...part.after.flatMap(line),
  ]
}
