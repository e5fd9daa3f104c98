import type { Report } from '../report/report'
import { acrossRules } from './across/acrossRules'
import type { Configuration, Level, SilenceEntry } from './configuration'
import type { Finding } from './finding'
import { fingerprint } from './fingerprint'

/** What a configuration leaves of the findings of one file. */
export interface ConfiguredFindings {
  /** Those that speak, with their severities set, in the order given. */
  readonly findings: readonly Finding[]
  /** Those that an entry of `silence` keeps quiet. */
  readonly silenced: readonly Finding[]
  /** Indexes of the `silence` entries that kept one quiet. */
  readonly used: ReadonlySet<number>
}

/** Sets severities; findings of rules that are off go. Rules that are not named keep what they say. */
export function applyLevels(findings: readonly Finding[], rules: Readonly<Record<string, Level>>): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = rules[finding.code]
    if (level === undefined || level === finding.severity) return [finding]
    return level === 'off' ? [] : [{ ...finding, severity: level }]
  })
}

/**
 * Applies a configuration to the findings of one file.
 * @param source the text the findings speak of
 * @param file the file's path relative to the folder of the configuration, with `/`; `null` for a text without file
 */
export function applyConfiguration(
  findings: readonly Finding[],
  source: Pick<Report, 'source'>,
  configuration: Configuration,
  file: string | null,
): ConfiguredFindings {
  const speaking: Finding[] = []
  const silenced: Finding[] = []
  const used = new Set<number>()
  for (const finding of applyLevels(findings, configuration.rules)) {
    const matching = matchingEntries(finding, source, configuration.silence, file)
    for (const index of matching) used.add(index)
    if (matching.length > 0) silenced.push(finding)
    else speaking.push(finding)
  }
  return { findings: speaking, silenced, used }
}

/**
 * The entries that kept nothing quiet. Rules that look at another report say nothing while it is not at hand, so that
 * nobody can tell whether entries for them are of use.
 * @param used indexes of the entries used, over all files checked
 * @param wasChecked tells whether a file of an entry was among them; entries for every file are asked with `null`
 */
export function unusedEntries(
  configuration: Configuration,
  used: ReadonlySet<number>,
  wasChecked: (file: string | null) => boolean,
): readonly SilenceEntry[] {
  return configuration.silence.filter(
    ({ code, file }, index) =>
      !used.has(index) && wasChecked(file ?? null) && !acrossRules.some((rule) => rule.code === code),
  )
}

function matchingEntries(
  finding: Finding,
  source: Pick<Report, 'source'>,
  entries: readonly SilenceEntry[],
  file: string | null,
): readonly number[] {
  let mark: string | undefined
  return entries.flatMap((entry, index) => {
    if (entry.code !== finding.code) return []
    if (entry.file !== undefined && entry.file !== file) return []
    // The first cell is the culprit; the others only stand in its equations and have findings of their own.
    if (entry.cell !== undefined && entry.cell !== finding.cells[0]) return []
    if (entry.fingerprint === undefined) return [index]
    mark ??= fingerprint(finding, source)
    return entry.fingerprint === mark ? [index] : []
  })
}
