import { cellNeighbours } from './cellNeighbours'
import { checkFile } from './checkFile'
import type { Configuration } from './configuration'
import {
  type CellNeighbours,
  type CheckedFile,
  type CheckFileParams,
  cellNeighboursRequest,
  checkFileRequest,
  type PlaceParams,
} from './protocol'
import type { Services } from './services'
import type { SideFiles } from './sideFiles'

/** Requests of our own client that need no open document, or only a place in one. */
export function registerOwnRequests(services: Services, configuration: Configuration, sideFiles: SideFiles): void {
  const { connection, client, documents, guard } = services
  connection.onRequest(
    cellNeighboursRequest,
    guard<PlaceParams, CellNeighbours | null>('cellNeighbours', null, ({ uri, position }) => {
      const snapshot = documents.get(uri)
      return snapshot ? cellNeighbours(snapshot, position) : null
    }),
  )
  connection.onRequest(
    checkFileRequest,
    guard<CheckFileParams, CheckedFile | null>('checkFile', null, (params) =>
      checkFile(params, configuration, sideFiles, client()),
    ),
  )
}
