import { applyEdits, modify } from 'jsonc-parser'
import type { ReportDocument } from '../report/report'
import type { Level, SilenceEntry } from './configuration'
import type { Finding } from './finding'
import { fingerprint } from './fingerprint'

/**
 * The entry that keeps one finding quiet: by its first cell where it has one, else by its fingerprint; also where the
 * file has several reports, since each has that cell.
 * @param file path relative to the folder of the configuration, with `/`
 */
export function silenceEntry(
  finding: Finding,
  { text, reports }: Pick<ReportDocument, 'text' | 'reports'>,
  file: string,
): SilenceEntry {
  const { code, cells } = finding
  const isPlace = cells.length > 0 && reports.length < 2
  return { file, code, ...(isPlace ? { cell: cells[0] } : { fingerprint: fingerprint(finding, { source: text }) }) }
}

/**
 * Adds an entry to the text of a `.nianbao.json`; what stands there, comments included, stays.
 * @param text the file's text, empty for a file that does not exist yet
 */
export function addSilence(text: string, entry: SilenceEntry): string {
  return edit(text, ['silence', -1], entry)
}

/** Sets the level of a rule in the text of a `.nianbao.json`; see `addSilence`. */
export function setLevel(text: string, code: string, level: Level): string {
  return edit(text, ['rules', code], level)
}

function edit(text: string, path: (string | number)[], value: unknown): string {
  const base = text.trim() === '' ? '{}\n' : text
  // What stands there keeps its indentation, whatever it is.
  const indentation = /^(?:\t| {2,})/m.exec(text)?.[0] ?? '  '
  const formattingOptions = { insertSpaces: indentation !== '\t', tabSize: indentation.length, eol: '\n' }
  return applyEdits(base, modify(base, path, value, { formattingOptions, isArrayInsertion: path.at(-1) === -1 }))
}
