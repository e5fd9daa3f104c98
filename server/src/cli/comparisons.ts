import type { Input } from './inputs'
import type { RunStatus } from './status'

/** What comparing one report with the year before came to, as far as it is told at the end. Plain data. */
export interface Comparison {
  /** The file with the report that was compared, or `null` where none was. */
  readonly partner: string | null
  /** Chinese: why nothing was compared, if so. */
  readonly reason: string | null
}

/** Watches over a run what was compared with the files of `--previous`. */
export function createComparisons(previous: readonly Input[]) {
  const partners = new Set<string>()
  const reasons: string[] = []
  return {
    add(compared: readonly Comparison[]): void {
      for (const { partner, reason } of compared) {
        if (partner !== null) partners.add(partner)
        if (reason !== null) reasons.push(reason)
      }
    },
    /** Says what was not compared. Where that is everything, the option was of no use: a failure. */
    tell(status: RunStatus): void {
      const isUseless = partners.size === 0 && reasons.length > 0
      for (const reason of reasons) {
        if (isUseless && reasons.length === 1) status.fail(reason)
        else status.note(reason)
      }
      if (isUseless && reasons.length > 1) {
        status.fail(`检查的 ${reasons.length} 份年报都没有与“--previous”核对，请检查其中的机关名称和年份。`)
      }
      if (partners.size === 0) return
      for (const { path, folder } of previous) {
        if (folder !== null || partners.has(path)) continue
        status.note(`“${path}”与检查的年报都对不上（机关或年份不同），没有用到。`)
      }
    },
  }
}
