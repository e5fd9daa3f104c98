import { Uri, workspace } from 'vscode'

/**
 * Saves `.nianbao.json` after a quick fix has written it: an edit leaves it unsaved, and then neither the command line
 * nor colleagues would know of it.
 * @param uri as the server writes it
 */
export async function saveSideFile(uri: string): Promise<void> {
  const wanted = Uri.parse(uri).toString()
  await workspace.textDocuments.find((document) => document.uri.toString() === wanted)?.save()
}
