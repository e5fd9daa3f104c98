import {
  CustomExecution,
  type Disposable,
  l10n,
  Task,
  type TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkTerminal } from './checkTerminal'

const type = 'nianbao'
const problemMatchers = ['$nianbao-error', '$nianbao-warning', '$nianbao-information']

/** What tasks.json may say: `paths` are folders in the folder of the task; the whole folder unless told. */
interface Definition {
  readonly type: string
  readonly paths?: readonly string[]
}

/** Offers a check of each folder as a task, and runs such tasks from tasks.json. Findings go to the Problems view. */
export function provideTasks(client: BaseLanguageClient): Disposable {
  return tasks.registerTaskProvider(type, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => createTask({ type }, folder, client)),
    resolveTask: (task) => {
      const folder = isFolder(task.scope) ? task.scope : workspace.workspaceFolders?.[0]
      return folder ? createTask(task.definition, folder, client) : undefined
    },
  })
}

function createTask(definition: Definition, folder: WorkspaceFolder, client: BaseLanguageClient): Task {
  const folders = (definition.paths ?? ['.']).map((path) => Uri.joinPath(folder.uri, path))
  const execution = new CustomExecution(async () => checkTerminal(folders, client))
  return new Task(definition, folder, l10n.t('check annual reports'), type, execution, problemMatchers)
}

function isFolder(scope: WorkspaceFolder | TaskScope | undefined): scope is WorkspaceFolder {
  return typeof scope === 'object'
}
