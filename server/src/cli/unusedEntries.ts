import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Configuration, configurationFileName, type Level } from '../check/configuration'
import { unusedEntries } from '../check/configurationApply'
import { createConfigurationFiles, pathIn } from './configurationFiles'
import type { Input } from './inputs'
import { isInside } from './isInside'
import type { Judgement } from './judge'
import type { RunStatus } from './status'

interface Usage {
  readonly used: Set<number>
  readonly files: Set<string>
}

/**
 * Watches which entries of the configurations keep a finding quiet over a run, to name those that do not.
 * @param levels of the run: of a rule that is off nobody can tell
 */
export function createUnusedEntries(inputs: readonly Input[], levels: Readonly<Record<string, Level>>) {
  const usages = new Map<string, Usage>()
  const folders = new Set(inputs.flatMap(({ folder }) => folder ?? []))
  return {
    add(path: string, judged: Judgement['usage']): void {
      if (!judged) return
      const usage = usages.get(judged.folder) ?? { used: new Set(), files: new Set() }
      usages.set(judged.folder, usage)
      for (const index of judged.used) usage.used.add(index)
      const file = pathIn(judged.folder, path)
      if (file !== null) usage.files.add(file)
    },
    /**
     * Of entries that name a file only those whose file was looked at; of entries for every file those of folders that
     * were looked at as a whole.
     */
    async tell(status: RunStatus): Promise<void> {
      const configurations = createConfigurationFiles(() => {})
      for (const [folder, { used, files }] of usages) {
        const place = join(folder, configurationFileName)
        const configuration = (await configurations.of(place))?.configuration
        if (!configuration) continue
        for (const file of await missingFiles(folder, configuration)) {
          status.note(
            `“${place}”中不再提示的记录所写的文件“${file}”不存在，记录不起作用；请写相对于该文件夹的路径，用 / 分隔。`,
          )
        }
        const wasChecked = (file: string | null) =>
          file === null ? [...folders].some((each) => isInside(folder, each)) : files.has(file)
        for (const { file, code, cell, fingerprint } of unusedEntries(configuration, used, wasChecked)) {
          if (levels[code] === 'off') continue
          const entry = [file, code, cell ?? fingerprint].filter((part) => part !== undefined).join(' ')
          status.note(`“${place}”中不再提示的记录已用不到，可以删除：${entry}`)
        }
      }
    },
  }
}

/** Files that entries name and that are not there, each once. */
async function missingFiles(folder: string, { silence }: Configuration): Promise<readonly string[]> {
  const missing: string[] = []
  for (const file of new Set(silence.flatMap((entry) => entry.file ?? []))) {
    const found = await stat(join(folder, file)).catch(() => null)
    if (!found?.isFile()) missing.push(file)
  }
  return missing
}
