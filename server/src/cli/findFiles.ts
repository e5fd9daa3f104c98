import { type Dirent, lstat, readdir, realpath, type Stats, stat } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { GlobOptions } from 'tinyglobby'
import { systemReason } from './systemErrors'

/** What looking for files came to. */
export interface FoundFiles {
  /** Sorted, below `cwd`. */
  readonly paths: readonly string[]
  /** No folder on the way was closed to us: there is nothing else. */
  readonly complete: boolean
}

/** The last: what Word keeps beside a document that is open. */
const ignored = ['**/node_modules/**', '**/.git/**', '**/~$*']

/**
 * Finds the files that a glob pattern matches.
 * @param fail is told in Chinese of each folder that cannot be looked into; the others are searched all the same
 */
export async function findFiles(
  pattern: string,
  options: GlobOptions,
  fail: (message: string, path: string) => void,
): Promise<FoundFiles> {
  const { glob } = await import('tinyglobby')
  let complete = true
  // The library passes over closed folders in silence, so each is noticed where it is opened. One that is not there (any
  // more) hides nothing.
  const open = (path: string, how: { withFileTypes: true }, done: (error: Error | null, files?: Dirent[]) => void) =>
    readdir(path, how, (error, files) => {
      if (error && error.code !== 'ENOENT') {
        complete = false
        const folder = shortest(path)
        fail(`无法打开文件夹“${folder}”：${systemReason(error)}。其中的文件没有处理。`, folder)
      }
      done(error, files)
    })
  const fs = {
    readdir: open as typeof readdir,
    realpath: placeOfLink as typeof realpath,
    stat: statOfLink as typeof stat,
  }
  const paths = await glob(pattern, { ...options, ignore: ignored, fs })
  return { paths: paths.sort(), complete }
}

// A link that leads nowhere counts as a file, which cannot be read: the library would pass over it in silence.
function placeOfLink(path: string, done: (error: Error | null, place?: string) => void): void {
  realpath(path, (error, place) => (error?.code === 'ENOENT' ? done(null, path) : done(error, place)))
}

function statOfLink(path: string, done: (error: Error | null, stats?: Stats) => void): void {
  stat(path, (error, stats) => (error?.code === 'ENOENT' ? lstat(path, done) : done(error, stats)))
}

/** A path as seen from the working folder, for what lies in it. */
function shortest(path: string): string {
  const inside = relative('.', path)
  if (inside === '') return '.'
  return isAbsolute(inside) || inside.split(sep)[0] === '..' ? resolve(path) : inside
}
