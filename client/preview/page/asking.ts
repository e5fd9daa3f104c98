import type { TableId } from '../../../server/src/forms/form'
import type { SavedFormat } from '../protocol'
import type { PageWorld } from './world'

/** What the page only passes on to the panel. */
export function createAsking({ dispatch, post }: PageWorld) {
  return {
    recompute(table?: TableId): void {
      dispatch({ type: 'notice', notice: null })
      post(table ? { type: 'recompute', table } : { type: 'recompute' })
    },
    chooseReport: (report: number): void => post({ type: 'choose', report }),
    copyTable: (table: TableId): void => post({ type: 'copy', table }),
    save: (table: TableId, savedAs: SavedFormat): void => post({ type: 'save', table, format: savedAs }),
    saveText: (): void => post({ type: 'saveText' }),
    undo: (): void => post({ type: 'undo' }),
    redo: (): void => post({ type: 'redo' }),
    openText: (): void => post({ type: 'openText' }),
  }
}
