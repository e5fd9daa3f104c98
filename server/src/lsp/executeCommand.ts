import type { Connection, ExecuteCommandParams } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'
import type { Documents } from './documents'
import { workspaceEdit } from './edits'
import { recomputeCommand } from './protocol'
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
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: '重算合计',
    edit: workspaceEdit(snapshot, edits, client),
  })
  if (!applied) connection.console.warn(`${command}: not applied: ${failureReason ?? 'no reason given'}`)
  return null
}
