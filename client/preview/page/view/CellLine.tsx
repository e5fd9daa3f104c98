import type { PreviewReport } from '../../../../server/src/write/previewModel'
import { usePage } from './context'
import { EquationButton } from './EquationButton'
import { stateName } from './ValueCell'

/** Below the sheet, as the formula line of a spreadsheet: the name of the chosen cell, its figure, its equations. */
export function CellLine({ report }: { readonly report: PreviewReport }) {
  const { state, strings } = usePage()
  const place = state.focus === null ? undefined : state.grid.placeOf.get(state.focus)
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
