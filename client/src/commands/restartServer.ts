import type { BaseLanguageClient } from 'vscode-languageclient'

/** Ends the server, if it runs, and starts it afresh. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop()
  await client.start()
}
