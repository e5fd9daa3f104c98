import { readFile } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { binaryKind, decode, isArchive, isEncrypted, type TextFile } from '../bytes/decode'
import { type Input, standardInput } from './inputs'
import { systemReason } from './systemErrors'

/** Why an input was not read: a Chinese sentence. */
export interface ReadProblem {
  readonly message: string
  /** It was there, but holds no text, or far too much for a report. */
  readonly binary: boolean
}

/** What a Word document says, as HTML. It cannot be written back, and places in it mean nothing to its reader. */
export interface WordFile {
  readonly kind: 'word'
  readonly text: string
  readonly damaged: false
}

/** What an input was read as. */
export type InputFile = (TextFile & { readonly kind: 'text' }) | WordFile

/** An input that was read, or that could not be. */
export type ReadInput =
  | { readonly input: Input; readonly file: InputFile; readonly problem: null }
  | { readonly input: Input; readonly file: null; readonly problem: ReadProblem }

/** Bytes. No report comes near it; a folder may hold anything. The editor's command for folders has the same limit. */
const largestInFolder = 10_000_000

/** What is never empty unless it was lost. */
const documentName = /\.(?:docx?|docm|wps|pdf|ofd|odt|rtf)$/i

/** Is read when it is one, and else promises what it does not hold. */
const wordName = /\.docx$/i
/** What promised to be a Word document: saving it as one again, in whatever program it came from, is no help. */
const noWord = '损坏的文件，或者不是 Word 文档'

/** Twice as fast on many small files as the function of `fs/promises`. */
const readBytes = promisify(readFile)

/** Reads and decodes an input. Never throws. */
export async function readInput(input: Input): Promise<ReadInput> {
  try {
    const bytes = input.path === standardInput ? await buffer(process.stdin) : await readBytes(input.path)
    // Of a Word document pictures are most, and only the text counts.
    if (bytes.length === 0 && documentName.test(input.path)) return unread(input, lost(input.path))
    if (isArchive(bytes)) return readArchive(input, bytes)
    if (input.folder !== null && bytes.length > largestInFolder) return unread(input, tooLarge(input.path))
    const kind = binaryKind(bytes)
    if (kind !== null) return unread(input, isEncrypted(bytes) ? locked(input.path) : noText(input.path, kind))
    return { input, file: { kind: 'text', ...decode(bytes) }, problem: null }
  } catch (error) {
    return {
      input,
      file: null,
      problem: { message: `无法读取“${input.path}”：${systemReason(error)}。`, binary: false },
    }
  }
}

/** The library for Word documents is loaded when the first one is met. */
async function readArchive(input: Input, bytes: Uint8Array): Promise<ReadInput> {
  const { readWord } = await import('./word/readWord')
  const read = await readWord(bytes)
  if (typeof read === 'string') return { input, file: { kind: 'word', text: read, damaged: false }, problem: null }
  return unread(input, read.tooLarge ? tooMuchText(input.path) : noText(input.path, read.kind))
}

function unread(input: Input, message: string): ReadInput {
  return { input, file: null, problem: { message, binary: true } }
}

/** Whether nothing but white space was read; not so where nothing could be read. */
export function isEmpty(file: InputFile | null): boolean {
  return file !== null && !/\S/.test(file.text)
}

function lost(path: string): string {
  return `“${path}”是空文件（0 字节），可能没有存好或没有下载完，请重新取得这个文件。`
}

function noText(path: string, kind: string): string {
  const known = wordName.test(path) && /^(?:二进制|压缩)文件$/.test(kind) ? noWord : kind
  const gap = /^[A-Z]/.test(known) ? ' ' : ''
  const advice = known.startsWith('损坏')
    ? '请用 Word 或 WPS 打开并重新保存；打不开的，请重新取得这个文件。'
    : '请先在原程序中另存为 .docx 或纯文本（.txt）。'
  return `“${path}”是${gap}${known}，读不出文字。${advice}`
}

function locked(path: string): string {
  return `“${path}”设有打开密码，读不出文字。请先在 Word 中取消密码再检查。`
}

function tooLarge(path: string): string {
  return `“${path}”超过 10 MB，不像年报，已跳过。确要检查时，请单独指明这个文件。`
}

function tooMuchText(path: string): string {
  return `“${path}”的文字展开后超过 20 MB，不像年报，没有读。`
}
