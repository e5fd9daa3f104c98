import type { BaseLanguageClient } from 'vscode-languageclient'

/** Ends the server, if it runs, and starts it afresh; also when it is just starting, or being restarted already. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  // Only a server that has started can be stopped: `start` waits for one that is at it.
  if (client.needsStop()) await client.start()
  await client.stop()
  await client.start()
}
