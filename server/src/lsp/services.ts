import type { Connection } from 'vscode-languageserver'
import type { Checking } from './checking'
import type { ClientFeatures } from './clientFeatures'
import type { Documents } from './documents'
import type { Guard } from './guard'
import type { SideFiles } from './sideFiles'
import type { ViewOf } from './views'

/** What features are made of. */
export interface Services {
  readonly connection: Connection
  /** What the client can do; to be asked after `initialize` only. */
  readonly client: () => ClientFeatures
  readonly documents: Documents
  readonly viewOf: ViewOf
  readonly sideFiles: SideFiles
  readonly checking: Checking
  readonly guard: Guard
}
