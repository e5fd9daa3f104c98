import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is a folder, or lies somewhere in it; both as seen from the working folder. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}
