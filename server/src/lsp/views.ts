import type { Configuration } from './configuration'
import type { Documents, Snapshot } from './documents'
import { quietWhileDrafting } from './drafting'
import type { Settings } from './settings'
import { type ShownFindings, shownFindings } from './shownFindings'
import type { SideFile, SideFiles } from './sideFiles'

/** A document as the user sees it: its newest version under the settings and the `.nianbao.json` that count for it. */
export interface View {
  readonly snapshot: Snapshot
  readonly settings: Settings
  readonly sideFile: SideFile
  /** Computed on first use. */
  readonly shown: ShownFindings
}

/** Where views come from. */
export type ViewOf = (uri: string) => Promise<View | undefined>

/**
 * Gathers what a view needs. The snapshot is taken last, after everything that has to be waited for: an answer computed
 * from the view without further waiting is never late.
 * @returns a function from the uri to the view; `undefined` for a document that is not open (any more)
 */
export function createViews(documents: Documents, configuration: Configuration, sideFiles: SideFiles): ViewOf {
  return async (uri) => {
    if (!documents.get(uri)) return undefined
    const [settings, sideFile] = await Promise.all([configuration.of(uri), sideFiles.of(uri)])
    const snapshot = documents.get(uri)
    if (!snapshot) return undefined
    let shown: ShownFindings | undefined
    return {
      snapshot,
      settings,
      sideFile,
      get shown() {
        const { findings, document } = snapshot
        shown ??= shownFindings(quietWhileDrafting(findings, document.reports), document.text, settings, sideFile)
        return shown
      },
    }
  }
}
