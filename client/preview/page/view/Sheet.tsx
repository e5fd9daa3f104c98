import type { PreviewReport, PreviewTable } from '../../../../server/src/write/previewModel'
import { format } from '../../strings'
import { hasTotals } from '../grid'
import { usePage } from './context'
import { EquationList } from './EquationList'
import { FormTable } from './FormTable'

/** The paper: title, year, and the parts that have tables, as they are printed. */
export function Sheet({ report }: { readonly report: PreviewReport }) {
  const { state, strings } = usePage()
  return (
    <main class="sheet" style={{ '--zoom': state.zoom }}>
      <div class="paper">
        <div class="title" data-line={report.range.start.line}>
          <h1>{report.title ?? strings.noTitle}</h1>
          <p class="form">
            {[report.organisation, report.year === null ? null : `${report.year}年`, report.form]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {report.tables.length === 0 && <p class="gap">{strings.noForm}</p>}
        {report.tables.map((table) => (
          <TablePart key={table.id} report={report} table={table} />
        ))}
      </div>
    </main>
  )
}

function TablePart({ report, table }: { readonly report: PreviewReport; readonly table: PreviewTable }) {
  const { controller, strings } = usePage()
  const part = report.outline.find((candidate) => candidate.number === table.part)
  return (
    <section class="part-with-table" aria-label={table.name} data-part={table.part}>
      <div class="part-head">
        <h2 data-line={part?.range?.start.line}>
          {part?.numeral}、{part?.heading}
        </h2>
        {table.found && <TableActions table={table} />}
      </div>
      {table.found ? (
        <>
          <FormTable table={table} />
          <EquationList report={report} table={table} />
        </>
      ) : (
        <p class="gap">
          {format(strings.tableMissing, table.name)}
          {part?.range && (
            <button type="button" class="link" onClick={() => controller.goToPart(part)}>
              {strings.goToText}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

function TableActions({ table }: { readonly table: PreviewTable }) {
  const { controller, strings } = usePage()
  return (
    <span class="table-actions">
      {hasTotals(table) && (
        <button
          type="button"
          class={table.wrongTotals > 0 ? 'primary' : 'quiet'}
          onClick={() => controller.recompute(table.id)}
        >
          {strings.recomputeTable}
          {table.wrongTotals > 0 && <span class="count">{table.wrongTotals}</span>}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => controller.copyTable(table.id)}>
        {strings.copyTable}
      </button>
      <button type="button" class="quiet" title={strings.saveCsv} onClick={() => controller.save(table.id, 'csv')}>
        CSV
      </button>
      <button type="button" class="quiet" title={strings.saveHtml} onClick={() => controller.save(table.id, 'html')}>
        HTML
      </button>
    </span>
  )
}
