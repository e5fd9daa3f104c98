import { type Command, l10n } from 'vscode'
import { imprintById } from '../../server/src/forms/imprints'
import type { ReportStatus } from '../../server/src/lsp/protocol'

/** What the status item shows. */
export interface ShownStatus {
  readonly text: string
  readonly detail: string
  readonly severity: 'information' | 'warning' | 'error'
  readonly busy: boolean
  readonly command: Command | undefined
}

/**
 * Puts a report's state into a line: form, balanced equations, findings.
 * @param status the last word of the server, undefined before the first
 * @param enabled the master switch
 */
export function describeStatus(status: ReportStatus | undefined, enabled: boolean): ShownStatus {
  const quiet = { detail: '', severity: 'information', busy: false, command: undefined } as const
  if (!enabled) return { ...quiet, text: `$(circle-slash) ${l10n.t('Checks are off')}`, command: switchOn() }
  if (!status) return { ...quiet, text: l10n.t('Checking…'), busy: true }
  if (status.reports === 0) return { ...quiet, text: l10n.t('No annual report found in this text') }
  const findings = status.errors + status.warnings
  return {
    text: [formNameOf(status.form), balanceOf(status), count(findings)].filter(Boolean).join(' · '),
    detail: detail(status),
    severity: status.errors > 0 ? 'error' : status.warnings > 0 ? 'warning' : 'information',
    busy: false,
    command: findings > 0 ? { command: 'nianbao.nextFinding', title: l10n.t('Go to Next') } : undefined,
  }
}

/** The form's name as reports know it; empty when nothing shows the form. */
export function formNameOf(form: string | null): string {
  if (form === 'old') return '2019 年以前的格式'
  return (form && imprintById(form)?.name) ?? ''
}

/** ✓ 42/42: equations that hold among all equations of the tables that are there. */
export function balanceOf({ equations: { holds, broken, notAssessable } }: ReportStatus): string {
  const all = holds + broken + notAssessable
  if (all === 0) return ''
  return `${holds === all ? '✓' : broken > 0 ? '✗' : '?'} ${holds}/${all}`
}

function count(findings: number): string {
  if (findings === 0) return ''
  return findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings)
}

function detail(status: ReportStatus): string {
  const { organisation, year, errors, warnings, information, hidden } = status
  const words = [
    `${organisation ?? ''}${year === null ? '' : ` ${year}`}`.trim(),
    errors > 0 ? l10n.t('Errors: {0}', errors) : '',
    warnings > 0 ? l10n.t('Warnings: {0}', warnings) : '',
    information > 0 ? l10n.t('Remarks: {0}', information) : '',
    hidden > 0 ? l10n.t('{0} more not shown', hidden) : '',
  ]
  return words.filter(Boolean).join(' · ')
}

function switchOn(): Command {
  return { command: 'nianbao.toggleChecks', title: l10n.t('Turn On') }
}
