import { type Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { binaryKind, decode } from '../../../server/src/bytes/decode'
import { reportFileName } from '../../../server/src/forms/title'
import { type CheckedFile, type CheckFileParams, checkFileRequest } from '../../../server/src/lsp/protocol'
import type { CheckedReport } from './checkedReport'
import { otherDocument } from './otherDocument'

/** Reports are a few dozen kilobytes; what is larger than this is something else (bytes). */
const largest = 10_000_000

/** Reads a file and has the server check it. A text that is no report, nor called one, comes back without a word. */
export async function checkUri(uri: Uri, client: BaseLanguageClient): Promise<CheckedReport> {
  const advice = otherDocument(uri)
  if (advice !== undefined) return { uri, status: null, problem: advice }
  try {
    const { size } = await workspace.fs.stat(uri)
    if (size > largest) return { uri, status: null, problem: '文件过大，未检查' }
    const bytes = await workspace.fs.readFile(uri)
    const kind = binaryKind(bytes)
    if (kind !== null) return { uri, status: null, problem: `不是纯文本（${kind}），未检查` }
    return await checkText(uri, decode(bytes).text, client)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { uri, status: null, problem: `无法读取（${reason}）` }
  }
}

async function checkText(uri: Uri, text: string, client: BaseLanguageClient): Promise<CheckedReport> {
  const parameters: CheckFileParams = { uri: client.code2ProtocolConverter.asUri(uri), text }
  const answer = await client.sendRequest<CheckedFile | null>(checkFileRequest, parameters)
  if (!answer) return { uri, status: null, problem: '检查失败，详见日志' }
  if (answer.status.reports === 0) return { uri, status: null, problem: noReport(uri, text) }
  return {
    uri,
    status: answer.status,
    diagnostics: await client.protocol2CodeConverter.asDiagnostics(answer.diagnostics),
  }
}

/** A text without a report is worth a word where its name promises one. */
function noReport({ path }: Uri, text: string): string | null {
  const name = path.slice(path.lastIndexOf('/'))
  if (!name.endsWith('.nianbao') && !reportFileName.test(name)) return null
  return text.trim() === '' ? '空文件' : '没有认出年报'
}
