import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
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
  readonly folder: string
  readonly configuration: Configuration
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
    const text = await readText(path, complain)
    if (text !== null) return { folder, configuration: parseReporting(path, text, complain) }
    const parent = dirname(folder)
    return parent === folder ? null : inFolder(parent)
  }

  return { of: (path) => inFolder(path === standardInput ? process.cwd() : dirname(resolve(path))) }
}

/** The path of a file as entries of a configuration name it. */
export function pathIn(folder: string, path: string): string | null {
  return path === standardInput ? null : relative(folder, resolve(path)).split(sep).join('/')
}

async function readText(path: string, complain: Complain): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    complain(`无法读取配置文件“${path}”：${systemReason(error)}。`)
    return null
  }
}

function parseReporting(path: string, text: string, complain: Complain): Configuration {
  const { configuration, problems } = parseConfiguration(text, ruleCodes)
  for (const problem of problems) complain(`配置文件“${path}”有误：${problem}`)
  return problems.length > 0 ? { ...emptyConfiguration, ...configuration } : configuration
}
