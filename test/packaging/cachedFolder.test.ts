import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cachedFolder } from '../../scripts/workbench/cache.mjs'

let root: string
let recipe: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-'))
  process.env.NIANBAO_CACHE = join(root, 'cache')
  recipe = join(root, 'recipe')
  writeFileSync(recipe, 'first')
})

afterEach(() => {
  delete process.env.NIANBAO_CACHE
  rmSync(root, { recursive: true })
})

test('two who ask at once get one folder, made once', async () => {
  let made = 0
  const make = async (folder: string): Promise<void> => {
    made += 1
    writeFileSync(join(folder, 'content'), 'x')
  }
  const [one, other] = await Promise.all([cachedFolder('thing', [recipe], make), cachedFolder('thing', [recipe], make)])
  expect(one).toBe(other)
  expect(made).toBe(1)
  expect(readFileSync(join(one, 'content'), 'utf8')).toBe('x')
})

test('another recipe is another folder', async () => {
  const first = await cachedFolder('thing', [recipe], async () => {})
  writeFileSync(recipe, 'second')
  expect(await cachedFolder('thing', [recipe], async () => {})).not.toBe(first)
})

test('a folder that could not be made is not there, and can be made later', async () => {
  const fail = async (folder: string): Promise<void> => {
    writeFileSync(join(folder, 'half'), 'x')
    throw new Error('no network')
  }
  await expect(cachedFolder('thing', [recipe], fail)).rejects.toThrow('no network')
  const folder = await cachedFolder('thing', [recipe], async () => {})
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a process that died is not waited for', async () => {
  const folder = await cachedFolder('thing', [recipe], async () => {})
  rmSync(folder, { recursive: true })
  // Process numbers end well below this one.
  writeFileSync(`${folder}.lock`, '999999999')
  expect(existsSync(await cachedFolder('thing', [recipe], async () => {}))).toBe(true)
})
