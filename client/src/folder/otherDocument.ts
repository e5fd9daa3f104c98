import type { Uri } from 'vscode'

/** Its groups: what Word keeps beside a document that is open, what the command line reads, what nobody reads here. */
const documentName = /\/(~\$)?[^/]*\.(?:(docx)|(?:doc|wps|pdf))$/i

/**
 * Says in Chinese what to do with a document of Word, WPS or a PDF reader, which may be a report but is not read in the
 * editor; `null` where there is nothing to do, `undefined` for files of other kinds.
 */
export function otherDocument({ path }: Uri): string | null | undefined {
  const found = documentName.exec(path)
  if (!found) return undefined
  if (found[1]) return null
  return found[2] ? '请用命令行 `nianbao check` 检查，或把文字复制到编辑器' : '请另存为 .docx，或复制文字'
}
