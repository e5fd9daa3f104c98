import type { PreviewEquation, PreviewReport, PreviewTable } from '../../../../server/src/write/previewModel'
import { usePage } from './context'
import { EquationButton } from './EquationButton'

interface EquationListProps {
  readonly report: PreviewReport
  readonly table: PreviewTable
}

/** The equations of a table, those that do not hold first; folded, since most hold. */
export function EquationList({ report, table }: EquationListProps) {
  const { strings } = usePage()
  const equations = report.equations.filter((equation) => equation.table === table.id)
  if (equations.length === 0) return null
  return (
    <details class="equations">
      <summary>
        {strings.equations} <Count sign="✓" kind="holds" equations={equations} />
        <Count sign="✗" kind="broken" equations={equations} />
        <Count sign="?" kind="notAssessable" equations={equations} />
      </summary>
      {equations
        .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
        .map((equation) => (
          <EquationButton key={equation.id} equation={equation} />
        ))}
    </details>
  )
}

const order: readonly PreviewEquation['state'][] = ['broken', 'notAssessable', 'holds', 'notApplicable']

interface CountProps {
  readonly sign: string
  readonly kind: PreviewEquation['state']
  readonly equations: readonly PreviewEquation[]
}

function Count({ sign, kind, equations }: CountProps) {
  const count = equations.filter((equation) => equation.state === kind).length
  if (count === 0) return null
  return (
    <span class={`tally ${kind}`}>
      {sign} {count}
    </span>
  )
}
