import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'

/** Shows a warning that needs no answer: a message that waits for one would stay on the screen. */
export function warnUser(connection: Connection, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
}
