import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { decode } from '../bytes/decode'
import {
  type Configuration,
  configurationFileName,
  emptyConfiguration,
  parseConfiguration,
} from '../check/configuration'
import { ruleCodes } from '../check/describedRules'
import { standardInput } from './inputs'
import { systemReason } from './systemErrors'

/** A `.nianbao.json` that was found. */
export interface ConfigurationFile {
  /** Of the nearest one, even if it cannot be read and one above counts in its stead. */
  readonly path: string
  readonly folder: string
  readonly configuration: Configuration
  /** Nothing in it is wrong. Else what it keeps quiet is not fully known: even a misspelt word may have been meant to. */
  readonly sound: boolean
}

/** Takes a Chinese sentence. */
export type Complain = (problem: string) => void

/** Finds the configuration of each file. */
export interface ConfigurationFiles {
  /** The nearest `.nianbao.json` at or above a file; of the working folder for standard input. */
  readonly of: (path: string) => Promise<ConfigurationFile | null>
}

/** Reads every configuration once; `complain` is told once what is wrong in one. */
export function createConfigurationFiles(complain: Complain): ConfigurationFiles {
  const known = new Map<string, Promise<ConfigurationFile | null>>()

  function inFolder(folder: string): Promise<ConfigurationFile | null> {
    const search = known.get(folder) ?? findFrom(folder)
    known.set(folder, search)
    return search
  }

  async function findFrom(folder: string): Promise<ConfigurationFile | null> {
    const path = join(folder, configurationFileName)
    const problems: string[] = []
    const configuration = await readConfiguration(path, (problem) => problems.push(problem))
    for (const problem of problems) complain(problem)
    if (configuration) return { path, folder, configuration, sound: problems.length === 0 }
    const parent = dirname(folder)
    const above = parent === folder ? null : await inFolder(parent)
    if (problems.length === 0) return above
    return { ...(above ?? { folder, configuration: emptyConfiguration }), path, sound: false }
  }

  return { of: (path) => inFolder(path === standardInput ? process.cwd() : dirname(resolve(path))) }
}

/** The path of a file as entries of a configuration name it. */
export function pathIn(folder: string, path: string): string | null {
  return path === standardInput ? null : relative(folder, resolve(path)).split(sep).join('/')
}

/** `null` where there is none, or none that can be read. */
async function readConfiguration(path: string, complain: Complain): Promise<Configuration | null> {
  try {
    const { text, damaged } = decode(await readFile(path))
    if (damaged) complain(`配置文件“${path}”中有些字节不是文字，请存为 UTF-8。`)
    const { configuration, problems } = parseConfiguration(text, ruleCodes)
    for (const problem of problems) complain(`配置文件“${path}”有误：${problem}`)
    return configuration
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    complain(`无法读取配置文件“${path}”：${systemReason(error)}。`)
    return null
  }
}
