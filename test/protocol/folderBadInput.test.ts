import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CancellationToken, Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CheckedReport } from '../../client/src/folder/checkedReport'
import { checkUri } from '../../client/src/folder/checkUri'
import { inLanes } from '../../client/src/folder/inLanes'
import { summaryText } from '../../client/src/folder/summaryText'
import { startClient, type TestClient } from './support/client'
import { reportText } from './support/reports'

// Two thousand files take longer than a word and its answer; a busy machine takes longer still.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const filesRead = vi.hoisted((): string[] => [])

// The editor's own part of a folder check, without an editor: its files are those of this machine.
vi.mock('vscode', async () => {
  const { readFile, stat } = await import('node:fs/promises')
  const read = ({ fsPath }: { readonly fsPath: string }): Promise<Uint8Array> => {
    filesRead.push(fsPath)
    return readFile(fsPath)
  }
  return { workspace: { fs: { stat: ({ fsPath }: { readonly fsPath: string }) => stat(fsPath), readFile: read } } }
})

const sound = reportText()
const faulty = reportText({ 'requests.granted.total': 15 })
const smallFiles = 1998
const isFaulty = (number: number): boolean => number % 100 === 99

let client: TestClient
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'))
  for (let number = 0; number < smallFiles; number++) {
    const name = `${String(number).padStart(4, '0')}.txt`
    await writeFile(join(folder, name), isFaulty(number) ? faulty : sound)
  }
  // In the middle, so that most of the work comes after them.
  await writeFile(join(folder, '0100-large.txt'), sound)
  await truncate(join(folder, '0100-large.txt'), 50_000_000)
  await writeFile(join(folder, '0200-binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
  client = await startClient({ folders: [pathToFileURL(folder).href] })
})
afterAll(async () => {
  client.kill()
  await rm(folder, { recursive: true })
})

const uriOf = (path: string): Uri => ({ fsPath: path, toString: () => pathToFileURL(path).href }) as unknown as Uri
const nameOf = ({ uri }: CheckedReport): string => basename(uri.fsPath)

/** The client's folder check with the built server at the other end. */
async function checkFiles(names: readonly string[]): Promise<readonly CheckedReport[]> {
  const languageClient = {
    sendRequest: client.request,
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: { asDiagnostics: (diagnostics: unknown) => Promise.resolve(diagnostics) },
  } as unknown as BaseLanguageClient
  const never = { isCancellationRequested: false } as CancellationToken
  const checked: CheckedReport[] = []
  await inLanes(names, never, async (name) => {
    checked.push(await checkUri(uriOf(join(folder, name)), languageClient))
  })
  return checked
}

test('of 2 000 files one is too large and one is binary: a message each, and all the others are checked', async () => {
  const names = (await readdir(folder)).sort()
  expect(names).toHaveLength(2000)
  const checked = await checkFiles(names)

  const left = checked.flatMap((file) => (file.status === null ? [[nameOf(file), file.problem]] : []))
  expect(left.sort()).toEqual([
    ['0100-large.txt', '文件过大，未检查'],
    ['0200-binary.txt', '不是纯文本（二进制文件），未检查'],
  ])
  const codes = checked.flatMap((file) => (file.status === null ? [] : file.diagnostics.map(({ code }) => code)))
  expect(codes).toEqual(Array.from({ length: 19 }, () => 'identity.row-total'))
  const wanting = checked.filter(({ status }) => status !== null && status.errors > 0).map(nameOf)
  expect(wanting.sort()).toEqual(names.filter((name) => /^\d\d99\.txt$/.test(name)))

  // What is too large is not even read, and the server has no complaint of its own to add.
  expect(filesRead.map((path) => basename(path))).not.toContain('0100-large.txt')
  expect(client.mail.all('window/showMessage')).toEqual([])

  const summary = summaryText(checked, nameOf)
  expect(summary).toContain('共 1998 份年报，1979 份没有错误和警告，19 份需要处理。')
  expect(
    summary
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .sort(),
  ).toEqual(['- 0100-large.txt：文件过大，未检查', '- 0200-binary.txt：不是纯文本（二进制文件），未检查'])
})

test('a file that goes away while its folder is checked is named, and the others are checked', async () => {
  const checked = await checkFiles(['0000.txt', 'gone.txt', '0099.txt'])
  const outcomes = new Map(checked.map((file) => [nameOf(file), file.status?.errors ?? file]))
  expect(outcomes.get('0000.txt')).toBe(0)
  expect(outcomes.get('0099.txt')).toBe(1)
  expect(outcomes.get('gone.txt')).toMatchObject({ status: null, problem: expect.stringMatching(/^无法读取（.*）$/) })
})
