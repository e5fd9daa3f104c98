import { applyLevels } from '../check/configurationApply'
import type { Finding, Severity } from '../check/finding'
import type { Settings } from './settings'
import type { SideFile } from './sideFiles'

/** What the user gets to see of a document's findings. */
export interface ShownFindings {
  /** In text order. */
  readonly findings: readonly Finding[]
  /** With those left out: mending knows no maximum. In text order. */
  readonly all: readonly Finding[]
  /** Findings left out because there are more than `nianbao.maximumNumberOfFindings`. */
  readonly hidden: number
}

const strongestFirst: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/**
 * The findings of a document under `.nianbao.json` and the user's settings, which have the last word: silenced ones
 * gone, levels as set, cut to the maximum (the strongest stay).
 */
export function shownFindings(
  findings: readonly Finding[],
  source: string,
  settings: Settings,
  sideFile: SideFile,
): ShownFindings {
  if (!settings.enable) return { findings: [], all: [], hidden: 0 }
  return cut(heardFindings(findings, source, settings, sideFile), settings.maximumNumberOfFindings)
}

/** Findings without the silenced ones, with levels as set: first by `.nianbao.json`, then by the user. */
export function heardFindings(
  findings: readonly Finding[],
  source: string,
  settings: Settings,
  sideFile: SideFile,
): readonly Finding[] {
  return applyLevels(sideFile.silence(findings, source), settings.rules)
}

function cut(findings: readonly Finding[], maximum: number): ShownFindings {
  if (findings.length <= maximum) return { findings, all: findings, hidden: 0 }
  const ranked = strongestFirst.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const kept = new Set(ranked.slice(0, maximum))
  return { findings: findings.filter((finding) => kept.has(finding)), all: findings, hidden: findings.length - maximum }
}
