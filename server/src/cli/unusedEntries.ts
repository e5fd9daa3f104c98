import { join } from 'node:path'
import { configurationFileName } from '../check/configuration'
import { unusedEntries } from '../check/configurationApply'
import { createConfigurationFiles, pathIn } from './configurationFiles'
import type { Judgement } from './judge'
import type { RunStatus } from './status'

interface Usage {
  readonly used: Set<number>
  readonly files: Set<string>
}

/** Watches which entries of the configurations keep a finding quiet over a run, to name those that no longer do. */
export function createUnusedEntries() {
  const usages = new Map<string, Usage>()
  return {
    add(path: string, judged: Judgement['usage']): void {
      if (!judged) return
      const usage = usages.get(judged.folder) ?? { used: new Set(), files: new Set() }
      usages.set(judged.folder, usage)
      for (const index of judged.used) usage.used.add(index)
      const file = pathIn(judged.folder, path)
      if (file !== null) usage.files.add(file)
    },
    /** Only entries that name a file of this run: others may be for files that were not looked at. */
    async tell(status: RunStatus): Promise<void> {
      const configurations = createConfigurationFiles(() => {})
      for (const [folder, { used, files }] of usages) {
        const place = join(folder, configurationFileName)
        const configuration = (await configurations.of(place))?.configuration
        if (!configuration) continue
        const entries = unusedEntries(configuration, used, (file) => file !== null && files.has(file))
        for (const { file, code, cell, fingerprint } of entries) {
          const entry = [file, code, cell ?? fingerprint].filter((part) => part !== undefined).join(' ')
          status.note(`“${place}”中的静默条目已用不到，可以删除：${entry}`)
        }
      }
    },
  }
}
