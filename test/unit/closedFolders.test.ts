import { mkdirSync, mkdtempSync, type PathLike, type readdir, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { findInputs } from '../../server/src/cli/inputs'
import { createRunStatus } from '../../server/src/cli/status'

// No folder is closed to the administrator that tests may run as: the system's refusal is played.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const refusal = Object.assign(new Error('EACCES'), { code: 'EACCES' })
  const readdirUnlessClosed = (path: PathLike, options: object, done: (error: Error) => void) =>
    /closed\/?$/.test(String(path)) ? done(refusal) : (fs.readdir as (...all: unknown[]) => void)(path, options, done)
  return { ...fs, readdir: readdirUnlessClosed as typeof readdir }
})

let folder = ''
let said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-closed-'))
  said = []
  for (const name of ['open', 'closed']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'a.txt'), '')
  }
  return () => rmSync(folder, { recursive: true, force: true })
})

async function find(pattern: string) {
  const status = createRunStatus((line) => said.push(line))
  const inputs = await findInputs([pattern], status)
  return { paths: inputs.map(({ path }) => resolve(path)), exitCode: status.exitCode() }
}

describe('a folder that cannot be opened', () => {
  const refused = () => `nianbao: 无法打开文件夹“${join(folder, 'closed')}”：没有权限。其中的文件没有处理。`

  test('is named once, and the files beside it are found', async () => {
    expect(await find(folder)).toEqual({ paths: [join(folder, 'open/a.txt')], exitCode: 2 })
    expect(said).toEqual([refused()])
  })

  test('is named under a pattern, too', async () => {
    expect(await find(`${folder}/**/*.txt`)).toEqual({ paths: [join(folder, 'open/a.txt')], exitCode: 2 })
    expect(said).toEqual([refused()])
  })

  test('is not said to hold no reports', async () => {
    expect(await find(join(folder, 'closed'))).toEqual({ paths: [], exitCode: 2 })
    expect(said).toEqual([refused()])
  })
})
