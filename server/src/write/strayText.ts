import type { Form } from '../forms/form'
import { labelsOf } from '../forms/labels'
import type { ReportDocument, Table } from '../report/report'
import type { Span } from '../report/span'
import { foldText } from '../text/fold'
import { labelKey } from '../text/labelKey'
import { hasMarkup, maskHtml } from '../text/maskHtml'

/**
 * Tells which tables have something in their midst that writing them anew would lose: a note between two rows, a remark
 * or a figure too many at the end of one. Heads repeated on a new page, page numbers and pieces of labels do not count.
 */
export function strayFinder({ text, reports }: Pick<ReportDocument, 'text' | 'reports'>): (table: Table) => boolean {
  const plain = hasMarkup(text) ? maskHtml(text) : text
  return (table) => {
    const form = reports.find(({ tables }) => tables[table.definition.id] === table)?.form
    const own = form ? lettersOfLabels(form, table) : new Set<string>()
    return gapsIn(table).some(({ start, end }) =>
      wordsIn(plain.slice(start, end), table).some((word) => isStray(word, own)),
    )
  }
}

/** What lies between the labels and cells that reading has found. */
function gapsIn(table: Table): readonly Span[] {
  const rows = [...table.rows, ...table.duplicates].flatMap(({ label, cells }) => [label, ...cells])
  const unknown = table.unknownRows.flatMap(({ label, values }) => [label, ...values])
  const found = [...table.labels, ...rows, ...unknown].filter(({ start, end }) => start < end)
  const gaps: Span[] = []
  let done = table.start
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    if (start > done) gaps.push({ start: done, end: start })
    done = Math.max(done, end)
  }
  return done < table.end ? [...gaps, { start: done, end: table.end }] : gaps
}

/** Words and figures, page numbers left out: those of whole lines, where figures do not stand on lines of their own. */
function wordsIn(gap: string, { layout }: Table): readonly string[] {
  const lines = gap.split(/\r\n?|\n/)
  const mayHavePages = layout !== 'lines' && layout !== 'barLines'
  const kept = lines.filter(
    (line, number) => !(mayHavePages && number > 0 && number < lines.length - 1 && isFigureAlone(line)),
  )
  return foldText(kept.join('\n'))
    .split(/[\s|\f]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** A page number, in a table that has no figures on lines of their own. */
function isFigureAlone(line: string): boolean {
  return /^[\s—–-]*\d{1,3}[\s—–-]*$/.test(line)
}

function isStray(word: string, own: ReadonlySet<string>): boolean {
  const letters = word.match(/\p{L}/gu)
  return letters === null || letters.some((letter) => !own.has(letter))
}

/** Every letter of a table's labels: heads, and pieces of labels, are made of these. */
function lettersOfLabels(form: Form, { definition }: Table): ReadonlySet<string> {
  const labels = labelsOf(form).filter(({ table }) => table === definition.id)
  return new Set(
    labels.flatMap(({ label }) => [...labelKey(foldText([label.text, ...(label.variants ?? [])].join('')))]),
  )
}
