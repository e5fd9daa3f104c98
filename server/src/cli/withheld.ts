import { fewNames } from './fewNames'
import { standardInput } from './inputs'
import type { RunStatus } from './status'

/** Collects the files that are not mended because nobody knows what their configuration keeps quiet. */
export function createWithheld() {
  const pathsOf = new Map<string, string[]>()
  return {
    /** @param configuration the path of the configuration in which something is wrong */
    add(path: string, configuration: string): void {
      const name = path === standardInput ? '标准输入' : path
      pathsOf.set(configuration, [...(pathsOf.get(configuration) ?? []), name])
    },
    /** Names them; what is wrong in the configuration was told before. */
    tell(status: RunStatus): void {
      for (const [configuration, paths] of pathsOf) {
        const files = `有 ${paths.length} 个文件没有修正（${fewNames(paths)}）`
        const reason = `配置文件“${configuration}”有误，不知道哪些地方已设为不再提示`
        status.fail(`${files}：${reason}。请改好配置文件，再运行一次。`)
      }
    },
  }
}
