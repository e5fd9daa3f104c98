import type { Stats } from 'node:fs'
import { access, chmod, chown, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TextFile } from '../bytes/decode'
import { encode } from './encode'
import { standardInput } from './inputs'
import type { Console } from './program'
import { systemReason } from './systemErrors'

/** A file with its certain repairs made. */
export interface FixedFile {
  /** `-` for standard input. */
  readonly path: string
  readonly original: TextFile
  readonly text: string
  /** How many places were changed. */
  readonly edits: number
}

/** Shows what would change, as a unified diff. */
export async function printDiff({ path, original, text }: FixedFile, { output }: Console): Promise<void> {
  if (text === original.text) return
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const options = { context: 1, headerOptions: FILE_HEADERS_ONLY }
  const [, , ...hunks] = createTwoFilesPatch('', '', original.text, text, undefined, undefined, options).split('\n')
  // The names as they are: a patch quotes Chinese ones byte by byte, which nobody can read.
  await output.write([`--- ${path}`, `+++ ${path}`, ...hunks].join('\n'))
}

/** Prints the whole mended text in the encoding of the file. */
export async function printText(file: FixedFile, { output, status }: Console): Promise<void> {
  const bytes = await encodeFaithfully(file)
  if (bytes) await output.write(bytes)
  else status.fail(cannotEncode(file))
}

/** Writes the mended text back, in the encoding of the file. A file without repairs is not touched. */
export async function writeBack(file: FixedFile, { output, status }: Console): Promise<void> {
  const { path, edits } = file
  if (path === standardInput) return status.fail('标准输入不能用 --write 写回，请改用 --stdout。')
  if (edits === 0) return output.write(`${path}: 没有可以自动修正的问题。\n`)
  const bytes = await encodeFaithfully(file)
  if (!bytes) return status.fail(cannotEncode(file))
  try {
    if (!(await readFile(path)).equals(file.original.bytes)) {
      return status.fail(`“${path}”读过以后又有改动，没有写回，请再运行一次。`)
    }
    await replaceFile(await realpath(path), bytes, file.original.bytes)
  } catch (error) {
    return status.fail(`无法写入“${path}”：${systemReason(error)}。文件没有改动。`)
  }
  await output.write(`${path}: 修正了 ${edits} 处。\n`)
}

/**
 * Writes beside the file and then puts that in its place: a full disk, or a network that is gone, costs nothing. Where
 * that would part the file from its other names or its owner, or the folder refuses, it is written in place.
 * @param path no link
 * @throws what the system says; the file is as it was
 */
async function replaceFile(path: string, bytes: Uint8Array, original: Uint8Array): Promise<void> {
  // What is read-only stays so, though its folder may be written to.
  await access(path, constants.W_OK)
  const stats = await stat(path)
  const beside = join(dirname(path), `.nianbao-${process.pid}.tmp`)
  const isBeside = stats.nlink === 1 && (await writeBeside(beside, bytes, stats))
  return isBeside ? rename(beside, path) : writeInPlace(path, bytes, original)
}

/** Writes a file that takes the place of another; `false`, and no file, where the system does not allow it. */
async function writeBeside(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    await chown(path, uid, gid)
    await chmod(path, mode)
    return true
  } catch (error) {
    await rm(path, { force: true })
    if (refusals.has((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS'])

async function writeInPlace(path: string, bytes: Uint8Array, original: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    await writeFile(path, original)
    throw error
  }
}

/** `null` when bytes that nobody changed would not come back as they were. */
async function encodeFaithfully({ original, text }: FixedFile): Promise<Uint8Array | null> {
  return text === original.text ? original.bytes : encode(text, original)
}

function cannotEncode({ path }: FixedFile): string {
  return `“${path}”中有些字节写回以后会与原来不同，因此没有改动。请先用编辑器另存为 UTF-8。`
}
