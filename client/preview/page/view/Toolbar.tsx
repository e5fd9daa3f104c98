import type { PreviewReport } from '../../../../server/src/write/previewModel'
import { format } from '../../strings'
import { hasTotals } from '../grid'
import { usePage } from './context'
import { Outline } from './Outline'

/** Above the sheet: which report, what is wrong with it, what can be done about it. */
export function Toolbar({ report }: { readonly report: PreviewReport }) {
  const { state, controller, strings } = usePage()
  const wrongTotals = report.tables.reduce((sum, table) => sum + table.wrongTotals, 0)
  return (
    <header class="toolbar">
      <Outline report={report} />
      <div class="actions">
        <ReportChoice />
        <FindingSteps report={report} />
        <button
          type="button"
          class={wrongTotals > 0 ? 'primary' : 'quiet'}
          disabled={!report.tables.some(hasTotals)}
          onClick={() => controller.recompute()}
        >
          {strings.recomputeAll}
          {wrongTotals > 0 && <span class="count">{wrongTotals}</span>}
        </button>
        <span class="zoom">
          <button
            type="button"
            class="quiet"
            title={strings.zoomOut}
            onClick={() => controller.setZoom(state.zoom - 0.1)}
          >
            −
          </button>
          <button type="button" class="quiet" title={strings.zoomReset} onClick={() => controller.setZoom(1)}>
            {Math.round(state.zoom * 100)}%
          </button>
          <button
            type="button"
            class="quiet"
            title={strings.zoomIn}
            onClick={() => controller.setZoom(state.zoom + 0.1)}
          >
            +
          </button>
        </span>
      </div>
    </header>
  )
}

function ReportChoice() {
  const { state, controller, strings } = usePage()
  const reports = state.model?.reports ?? []
  if (reports.length < 2) return null
  return (
    <select
      aria-label={strings.reports}
      title={format(strings.reports, reports.length)}
      value={String(state.model?.selected)}
      onChange={(event) => controller.chooseReport(Number(event.currentTarget.value))}
    >
      {reports.map((report, number) => (
        <option key={`${number}`} value={String(number)}>
          {number + 1}/{reports.length} {report.name}
          {report.problems > 0 ? ` · ${report.problems}` : ''}
        </option>
      ))}
    </select>
  )
}

function FindingSteps({ report }: { readonly report: PreviewReport }) {
  const { state, controller, strings } = usePage()
  const count = report.findings.length
  const chosen = state.finding === null ? `${count}` : `${state.finding + 1} / ${count}`
  return (
    <span class="steps">
      <button
        type="button"
        class="quiet"
        aria-expanded={state.findingsOpen}
        onClick={() => controller.openFindings(!state.findingsOpen)}
      >
        {count === 0 ? strings.noFindings : `${strings.findings} ${chosen}`}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={count === 0}
        title={`${strings.previous} (Shift+F8)`}
        onClick={() => controller.stepFinding(-1)}
      >
        ↑ {strings.previous}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={count === 0}
        title={`${strings.next} (F8)`}
        onClick={() => controller.stepFinding(1)}
      >
        ↓ {strings.next}
      </button>
    </span>
  )
}
