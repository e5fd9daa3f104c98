import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reportText } from './reports'

/** A report in which two totals are wrong. */
export const faulty = reportText({ 'requests.granted.total': 15, 'disputes.review.total': 9 })

/** A new empty folder on the disk, and where in it a report and the side file would be. */
export async function makeSideFolder() {
  const path = await mkdtemp(join(tmpdir(), 'nianbao-'))
  const folder = pathToFileURL(path).href
  return {
    path,
    folder,
    uri: `${folder}/${encodeURIComponent('年报 2024.nianbao')}`,
    sideFile: `${folder}/.nianbao.json`,
  }
}
