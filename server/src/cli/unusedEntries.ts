import { join } from 'node:path'
import { configurationFileName } from '../check/configuration'
import { unusedEntries } from '../check/configurationApply'
import { type ConfigurationFile, pathIn } from './configurationFiles'
import type { Inspection } from './inspect'
import type { RunStatus } from './status'

interface Usage {
  readonly used: Set<number>
  readonly files: Set<string>
}

/** Watches which entries of the configurations keep a finding quiet over a run, to name those that no longer do. */
export function createUnusedEntries() {
  const usages = new Map<ConfigurationFile, Usage>()
  return {
    add(path: string, { configurationFile, used }: Pick<Inspection, 'configurationFile' | 'used'>): void {
      if (!configurationFile) return
      const usage = usages.get(configurationFile) ?? { used: new Set(), files: new Set() }
      usages.set(configurationFile, usage)
      for (const index of used) usage.used.add(index)
      const file = pathIn(configurationFile.folder, path)
      if (file !== null) usage.files.add(file)
    },
    /** Only entries that name a file of this run: others may be for files that were not looked at. */
    tell(status: RunStatus): void {
      for (const [{ folder, configuration }, { used, files }] of usages) {
        const entries = unusedEntries(configuration, used, (file) => file !== null && files.has(file))
        for (const { file, code, cell, fingerprint } of entries) {
          const place = [file, code, cell ?? fingerprint].filter((part) => part !== undefined).join(' ')
          status.note(`“${join(folder, configurationFileName)}”中的静默条目已用不到，可以删除：${place}`)
        }
      }
    },
  }
}
