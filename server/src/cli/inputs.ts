import { realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fewNames } from './fewNames'
import { findFiles } from './findFiles'
import type { RunStatus } from './status'

/** Stands for standard input where a file is named. */
export const standardInput = '-'

/** A file to work on. */
export interface Input {
  /** As the user named it; a folder's files with the folder in front. `-` for standard input. */
  readonly path: string
  /** The folder it was found in, or `null` when the user named the file itself. */
  readonly folder: string | null
}

const reportFiles = '**/*.{nianbao,txt,md,html,htm,docx}'
/** What reports come in as well, and nobody should take for checked. */
const otherDocuments = '**/*.{doc,docm,wps,pdf,ofd,odt,xls,xlsx,rtf}'

/** Makes a pattern of what would be a path. */
const globMark = /[*?[\]{}]/

/** Holds figures, but no report. */
const sheetName = /\.xlsx?$/i

/**
 * Finds the files that the arguments of a command mean: files, folders, glob patterns, `-`. Order is kept, a folder's
 * files are sorted, nothing comes twice. What does not exist or cannot be opened is told to `status`.
 * @param documents whether a folder's documents that cannot be read are told at once, or taken along, to fail as files do
 */
export async function findInputs(
  patterns: readonly string[],
  status: RunStatus,
  documents: 'tell' | 'take' = 'tell',
): Promise<readonly Input[]> {
  const found = new Map<string, Input>()
  for (const pattern of patterns) {
    for (const input of await inputsOf(pattern, status, documents)) {
      const key = await placeOf(input.path)
      if (!found.has(key)) found.set(key, input)
    }
  }
  return [...found.values()]
}

/** The same for every way to name a file, by way of links as well. */
async function placeOf(path: string): Promise<string> {
  return path === standardInput ? path : realpath(path).catch(() => resolve(path))
}

async function inputsOf(pattern: string, status: RunStatus, documents: 'tell' | 'take'): Promise<readonly Input[]> {
  if (pattern === standardInput) return [{ path: pattern, folder: null }]
  const stats = await stat(pattern).catch(() => null)
  if (stats?.isDirectory()) return filesInFolder(pattern, status, documents)
  if (stats || !globMark.test(pattern)) return [{ path: pattern, folder: null }]
  const { cwd, glob } = splitGlob(pattern.replaceAll('\\', '/'))
  const { paths, complete } = await findFiles(glob, { cwd, expandDirectories: false }, status.fail)
  if (paths.length === 0 && complete) status.fail(`没有文件符合“${pattern}”，请检查通配符。`)
  return paths.map((path) => ({ path: join(cwd, path), folder: null }))
}

/** A pattern as a folder and what is looked for in it: 各单位(2025) is a name, though brackets mean something in globs. */
function splitGlob(pattern: string): { readonly cwd: string; readonly glob: string } {
  const names = pattern.split('/')
  const first = names.findIndex((name) => globMark.test(name))
  const cwd = names.slice(0, first).join('/')
  return { cwd: cwd || (first > 0 ? '/' : '.'), glob: names.slice(first).join('/') }
}

async function filesInFolder(folder: string, status: RunStatus, documents: 'tell' | 'take'): Promise<readonly Input[]> {
  const options = { cwd: folder, caseSensitiveMatch: false, onlyFiles: true }
  const { paths, complete } = await findFiles(reportFiles, options, status.fail)
  if (paths.length === 0 && complete) {
    status.fail(`文件夹“${folder}”中没有可以检查的文件（*.nianbao、*.txt、*.md、*.html、*.htm、*.docx）。`)
  }
  const { paths: others } = await findFiles(otherDocuments, options, status.fail)
  const taken = documents === 'take' ? others.filter((path) => !sheetName.test(path)) : []
  if (others.length > 0 && documents === 'tell') {
    status.note(
      `文件夹“${folder}”中有 ${others.length} 个旧版 Word、WPS、PDF 等文件没有检查（${fewNames(others)}），要检查请先另存为 .docx 或纯文本（.txt）。`,
    )
  }
  return [...paths, ...taken].map((path) => ({ path: join(folder, path), folder }))
}
