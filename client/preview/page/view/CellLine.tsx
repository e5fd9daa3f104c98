import type { PreviewReport } from '../../../../server/src/write/previewModel'
import { currentPlace } from '../light'
import { usePage } from './context'
import { EquationButton } from './EquationButton'
import { Mark } from './Mark'
import { stateName } from './ValueCell'

/**
 * Below the sheet, as the formula line of a spreadsheet: the name of the current cell, its figure, its equations. A
 * chosen finding outside of the cells has no other place on the page: it is told here.
 */
export function CellLine({ report }: { readonly report: PreviewReport }) {
  const { state, strings } = usePage()
  const place = currentPlace(state)
  const finding = state.aside ? report.findings[state.finding ?? -1] : undefined
  if (finding) {
    return (
      <div class="cell-line" role="alert">
        <Mark severity={finding.severity} />
        <span class="message">{finding.message}</span>
      </div>
    )
  }
  if (!place) return null
  const { cell } = place
  return (
    <div class="cell-line">
      <span class="name" title={cell.address}>
        {cell.name}
      </span>
      <span class="figure">{cell.text || stateName(cell, strings)}</span>
      {cell.equations.map((number) => (
        <EquationButton key={report.equations[number].id} equation={report.equations[number]} />
      ))}
    </div>
  )
}
