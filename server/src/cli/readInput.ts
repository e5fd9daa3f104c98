import { readFile } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { binaryKind, decode, type TextFile } from './decode'
import { type Input, standardInput } from './inputs'

/** An input that was read, or the Chinese sentence that says why it was not. */
export type ReadInput = { readonly input: Input } & (
  | { readonly file: TextFile }
  | { readonly file: null; readonly problem: string; readonly binary: boolean }
)

/** Files read ahead of the one being worked on: keeps the disk busy while memory stays small. */
const readAhead = 16

/** Twice as fast on many small files as the function of `fs/promises`. */
const readBytes = promisify(readFile)

/** Reads inputs a few at a time and gives them in order. */
export async function* readInputs(inputs: readonly Input[]): AsyncGenerator<ReadInput> {
  const pending: Promise<ReadInput>[] = []
  for (let next = 0; next < inputs.length || pending.length > 0; ) {
    while (next < inputs.length && pending.length < readAhead) pending.push(readInput(inputs[next++]))
    const first = pending.shift()
    if (first) yield await first
  }
}

async function readInput(input: Input): Promise<ReadInput> {
  try {
    const bytes = input.path === standardInput ? await buffer(process.stdin) : await readBytes(input.path)
    const kind = binaryKind(bytes)
    if (kind === null) return { input, file: decode(bytes) }
    const problem = `“${input.path}”是${kind}，不是纯文本。请先在原程序中另存为纯文本（.txt）。`
    return { input, file: null, problem, binary: true }
  } catch (error) {
    return { input, file: null, problem: readProblem(input.path, error), binary: false }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请检查路径',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EISDIR: '是文件夹，不是文件',
  EBUSY: '被其他程序占用，请关闭后再试',
}

/** Why a file could not be read, with what to do. */
function readProblem(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return `无法读取“${path}”：${reasons[code ?? ''] ?? message}。`
}
