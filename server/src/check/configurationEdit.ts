import { applyEdits, modify } from 'jsonc-parser'
import type { Report } from '../report/report'
import type { Level, SilenceEntry } from './configuration'
import type { Finding } from './finding'
import { fingerprint } from './fingerprint'

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' }

/**
 * The entry that keeps one finding quiet: by its first cell where it has one, else by its fingerprint.
 * @param file path relative to the folder of the configuration, with `/`
 */
export function silenceEntry(finding: Finding, report: Pick<Report, 'source'>, file: string): SilenceEntry {
  const place = finding.cells.length > 0 ? { cell: finding.cells[0] } : { fingerprint: fingerprint(finding, report) }
  return { file, code: finding.code, ...place }
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
  return applyEdits(base, modify(base, path, value, { formattingOptions, isArrayInsertion: path.at(-1) === -1 }))
}
