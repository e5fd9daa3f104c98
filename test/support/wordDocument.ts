import {
  Document,
  type FileChild,
  LevelFormat,
  Packer,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  Table as WordTable,
} from 'docx'
import { readDocument } from '../../server/src/read/readDocument'
import type { ReportDocument } from '../../server/src/report/report'
import { tableGrid } from '../../server/src/write/convert'
import type { GridCell } from '../../server/src/write/grid'
import { proseReader } from '../../server/src/write/proseLines'

/** What a Word document is to be like. */
export interface WordWishes {
  /** Word counts the headings of the parts by itself, as its numbered lists do: the numbers are not in the text. */
  readonly countedByWord?: boolean
}

const parts = 'parts'
const headingNumber = /^[一二三四五六]、/

/** A Word document with the words and tables of a report, cells merged as the form prints them. */
export async function wordDocument(text: string, { countedByWord = false }: WordWishes = {}): Promise<Buffer> {
  const document = readDocument(text)
  const format = { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: parts, levels: [format] }] },
      sections: [{ children: [...childrenOf(document, countedByWord)] }],
    }),
  )
}

function childrenOf(document: ReportDocument, countedByWord: boolean): readonly FileChild[] {
  const proseBetween = proseReader(document)
  const tables = document.reports.flatMap((report) => Object.values(report.tables))
  const paragraphs = (from: number, until: number): readonly FileChild[] =>
    proseBetween(from, until).map(({ words }) => paragraphOf(words, countedByWord))
  let done = 0
  const children = tables.flatMap((table) => {
    const before = paragraphs(done, table.start)
    done = table.end
    return [...before, new WordTable({ rows: tableGrid(table).map(rowOf) })]
  })
  return [...children, ...paragraphs(done, document.text.length)]
}

function paragraphOf(words: string, countedByWord: boolean): Paragraph {
  if (!countedByWord || !headingNumber.test(words)) return new Paragraph(words)
  return new Paragraph({ text: words.replace(headingNumber, ''), numbering: { reference: parts, level: 0 } })
}

function rowOf(cells: readonly GridCell[]): TableRow {
  return new TableRow({ children: cells.map(cellOf) })
}

/** Word breaks a label over runs wherever a person has gone over it. */
function cellOf({ text, rows, columns }: GridCell): TableCell {
  const runs = [text.slice(0, 3), text.slice(3)].map((piece) => new TextRun(piece))
  return new TableCell({ rowSpan: rows, columnSpan: columns, children: [new Paragraph({ children: runs })] })
}
