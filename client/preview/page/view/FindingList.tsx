import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Severity } from '../../../../server/src/check/finding'
import type { PreviewReport } from '../../../../server/src/write/previewModel'
import { format, type Strings } from '../../strings'
import { usePage } from './context'
import { Mark } from './Mark'

/** Every finding of the report with its place, and how many there are of each severity. */
export function FindingList({ report }: { readonly report: PreviewReport }) {
  const { state, controller, strings } = usePage()
  const chosen = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [state.finding])
  if (!state.findingsOpen || report.findings.length === 0) return null
  return (
    <aside class="findings" aria-label={strings.findings}>
      <p class="counts">{countsOf(report, strings)}</p>
      <ol>
        {report.findings.map((finding, number) => (
          <li
            key={`${finding.code} ${finding.cells[0] ?? ''} ${finding.range.start.line}:${finding.range.start.character}`}
          >
            <button
              type="button"
              ref={number === state.finding ? chosen : undefined}
              aria-current={number === state.finding ? 'true' : undefined}
              onClick={() => controller.chooseFinding(number)}
            >
              <Mark severity={finding.severity} />
              <span class="message">{finding.message}</span>
              <span class="code">{finding.code}</span>
            </button>
          </li>
        ))}
      </ol>
    </aside>
  )
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

function countsOf(report: PreviewReport, strings: Strings) {
  const names = {
    error: strings.errors,
    warning: strings.warnings,
    information: strings.informations,
    hint: strings.hints,
  }
  return severities.map((severity) => {
    const count = report.findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return null
    return (
      <span key={severity}>
        <Mark severity={severity} /> {format(names[severity], count)}
      </span>
    )
  })
}
