import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decode } from '../../server/src/bytes/decode'
import { type FixedFile, writeBack } from '../../server/src/cli/fixedFile'
import { createRunStatus } from '../../server/src/cli/status'

let folder: string
let path: string
let messages: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-write-'))
  path = join(folder, 'report.txt')
  writeFileSync(path, '旧', { mode: 0o640 })
  messages = []
})
afterEach(() => rmSync(folder, { recursive: true }))

async function write(at = path): Promise<void> {
  const file: FixedFile = { path: at, original: decode(Buffer.from('旧')), text: '新', edits: 1 }
  const output = { write: async (text: string | Uint8Array) => void messages.push(String(text)) }
  await writeBack(file, { output, status: createRunStatus((line) => void messages.push(line)) })
}

test('a file is written in one piece, by way of a link as well, and keeps its mode', async () => {
  const link = join(folder, 'link.txt')
  symlinkSync(path, link)
  await write(link)
  expect(readFileSync(path, 'utf8')).toBe('新')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'report.txt'])
})

test('a file with two names keeps both', async () => {
  const other = join(folder, 'other.txt')
  linkSync(path, other)
  await write()
  expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['新', '新'])
})

test('what was saved since it was read is not overwritten', async () => {
  writeFileSync(path, '后来存的')
  await write()
  expect(readFileSync(path, 'utf8')).toBe('后来存的')
  expect(messages).toEqual([`nianbao: “${path}”读过以后又有改动，没有写回，请再运行一次。`])
})

test('where writing fails the file stays as it was', async () => {
  const beside = join(folder, `.nianbao-${process.pid}.tmp`)
  writeFileSync(beside, '在写')
  await write()
  expect(readFileSync(path, 'utf8')).toBe('旧')
  expect(messages[0]).toMatch(/^nianbao: 无法写入.*。文件没有改动。$/)
})
