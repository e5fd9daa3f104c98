import { RelativePattern, type Uri, workspace } from 'vscode'

/** Files that may hold reports; the last four are not read here, but named (`otherDocument`). */
export const reportFiles = '**/*.{nianbao,txt,md,html,htm,docx,doc,wps,pdf}'
/** Files whose name alone says that they are reports; package.json activates the extension on the same. */
export const namedLikeReport = '{**/*.nianbao,**/*政府信息公开*年*报*.{txt,md}}'
const foreignFolders = '**/{node_modules,.git}/**'
const inForeignFolder = /\/(?:node_modules|\.git)\//

/** A folder that holds what others wrote: no check of a folder goes into it. */
export function isInForeignFolder({ path }: Uri): boolean {
  return inForeignFolder.test(path)
}

/** Every file under these folders that may hold a report, by path; what the user hides from the editor stays away. */
export async function findReports(folders: readonly Uri[]): Promise<readonly Uri[]> {
  const found = await Promise.all(
    folders.map((folder) => workspace.findFiles(new RelativePattern(folder, reportFiles), foreignFolders)),
  )
  const unique = new Map(found.flat().map((uri) => [uri.toString(), uri]))
  return [...unique.values()].sort((a, b) => a.path.localeCompare(b.path, 'zh'))
}
