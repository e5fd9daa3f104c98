import { type Connection, type ExecuteCommandParams, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'
import { type CountedTable, countedTables } from './countedTables'
import type { Documents, Snapshot } from './documents'
import { workspaceEdit } from './edits'
import { recomputeCommand } from './protocol'
import { countedTogether, doubtBehind } from './recomputeDoubt'
import { recomputeEdits } from './recomputeEdits'

/** Runs `nianbao.recompute`: writes the totals that differ, and nothing else. */
export async function executeCommand(
  { command, arguments: parameters = [] }: ExecuteCommandParams,
  connection: Connection,
  documents: Documents,
  client: ClientFeatures,
): Promise<null> {
  if (command !== recomputeCommand) throw new Error(`no such command: ${command}`)
  const [uri, table, number] = parameters
  const snapshot = typeof uri === 'string' ? documents.get(uri) : undefined
  if (!snapshot) return null
  const edits = recomputeEdits(snapshot, table, number)
  if (edits.length === 0) return null
  const doubt = doubtBehind(countedTogether(writtenTables(snapshot, table, number)))
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: '重算合计',
    edit: workspaceEdit(snapshot, edits, client),
  })
  if (!applied) {
    connection.console.warn(`${command}: not applied: ${failureReason ?? 'no reason given'}`)
    return null
  }
  if (doubt !== null) {
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: doubt })
  }
  return null
}

/** The tables that a command writes to. */
function writtenTables({ document }: Snapshot, table: unknown, number: unknown): readonly CountedTable[] {
  const reports = document.reports.filter((_, index) => typeof number !== 'number' || index === number)
  const tables = reports.flatMap((report) => countedTables(report).value)
  return typeof table === 'string' ? tables.filter(({ id }) => id === table) : tables
}
