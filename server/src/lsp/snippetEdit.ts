import { readBeside } from '../read/rereadDocument'
import type { Edit } from '../report/edit'
import { applyEdits } from '../report/edit'
import type { ReportDocument } from '../report/report'
import { lineStartAt } from '../text/lineStartAt'

/** The text is read once more to find the cells of what is inserted; in larger ones (UTF-16 units) that would be felt. */
const largestText = 200_000

/**
 * An insertion of several lines as a snippet that steps through its blank cells, whatever their layout: the text is
 * read as it will be. In a document of many reports only those around the insertion are.
 * @returns the snippet; `null` where there are no cells to step through, or where the editor would indent the lines
 */
export function snippetFor(document: ReportDocument, edits: readonly Edit[]): string | null {
  const { text: source } = document
  const [edit, ...others] = edits
  if (!edit || others.length > 0 || edit.start !== edit.end || !edit.text.includes('\n')) return null
  if (source.length > largestText || isIndented(source, edit.start)) return null
  const after = readBeside(applyEdits(source, edits), document)
  const stops = blanksBetween(after, edit.start, edit.start + edit.text.length).map((offset) => offset - edit.start)
  if (stops.length === 0) return null
  const pieces = [0, ...stops].map((from, index) => escapeSnippet(edit.text.slice(from, stops[index])))
  return `${pieces.map((piece, index) => (index === 0 ? piece : `$${index}${piece}`)).join('')}$0`
}

/** Offsets of the blank cells in a stretch of a document, in text order. */
function blanksBetween({ reports }: ReportDocument, start: number, end: number): readonly number[] {
  return reports
    .filter((report) => report.start <= end && start <= report.end)
    .flatMap((report) => report.cells)
    .filter((cell) => cell.state === 'blank' && cell.text === '' && start <= cell.start && cell.end <= end)
    .map((cell) => cell.start)
    .sort((a, b) => a - b)
}

/** Editors give the lines of a snippet the indentation of the line that they are inserted in. */
function isIndented(source: string, offset: number): boolean {
  const lineStart = lineStartAt(source, offset)
  return lineStart < offset && /[ \t]/.test(source[lineStart])
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
