import type { Level } from '../check/configuration'
import { applyConfiguration, applyLevels } from '../check/configurationApply'
import type { Finding } from '../check/finding'
import { type ConfigurationFiles, pathIn } from './configurationFiles'

/** Findings of a file under its configuration. */
export interface Judgement {
  readonly findings: readonly Finding[]
  /** The folder of the configuration that counts, with the indexes of its `silence` entries that kept one quiet. */
  readonly usage: { readonly folder: string; readonly used: readonly number[] } | null
}

/** Puts findings about a text of one file under the configuration that counts for the file. */
export type Judge = (source: string, findings: readonly Finding[]) => Judgement

/**
 * The judge of one file; `.nianbao.json` is read when a file of its folder is first met.
 * @param levels of the run: they count for more than those of the file
 */
export async function judgeFor(
  path: string,
  configurations: ConfigurationFiles,
  levels: Readonly<Record<string, Level>> = {},
): Promise<Judge> {
  const configurationFile = await configurations.of(path)
  if (!configurationFile) return (_, findings) => ({ findings: applyLevels(findings, levels), usage: null })
  const { folder, configuration: own } = configurationFile
  const configuration = { ...own, rules: { ...own.rules, ...levels } }
  const file = pathIn(folder, path)
  return (source, findings) => {
    const { findings: speaking, used } = applyConfiguration(findings, { source }, configuration, file)
    return { findings: speaking, usage: { folder, used: [...used] } }
  }
}
