import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ClientFeatures } from './clientFeatures'
import type { Configuration } from './configuration'
import { toDiagnostics } from './diagnostics'
import { createSnapshot } from './documents'
import { type CheckedFile, type CheckFileParams, languageId } from './protocol'
import { shownFindings } from './shownFindings'
import type { SideFiles } from './sideFiles'
import { reportStatus } from './status'

/**
 * Checks a file that is not open, under the settings and the `.nianbao.json` that count for its place. Nothing of it is
 * kept. The master switch does not count: it takes marks away, and here somebody asks for the answer. Nor is a file that
 * nobody is writing in a draft: what is missing is told as loudly as on the command line.
 */
export async function checkFile(
  { uri, text }: CheckFileParams,
  configuration: Configuration,
  sideFiles: SideFiles,
  client: ClientFeatures,
): Promise<CheckedFile> {
  const [settings, sideFile] = await Promise.all([configuration.of(uri), sideFiles.of(uri)])
  configuration.forget(uri)
  const snapshot = createSnapshot(TextDocument.create(uri, languageId, 0, text), 0)
  const shown = shownFindings(snapshot.findings, text, { ...settings, enable: true }, sideFile)
  return { status: reportStatus(snapshot, shown), diagnostics: toDiagnostics(snapshot.text, shown, client) }
}
