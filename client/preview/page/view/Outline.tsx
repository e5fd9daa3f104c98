import type { PreviewPart, PreviewReport } from '../../../../server/src/write/previewModel'
import { type Strings, sheetWords } from '../../strings'
import { partAt } from '../light'
import { usePage } from './context'

/** The six parts with a tick, a warning or 缺 each. */
export function Outline({ report }: { readonly report: PreviewReport }) {
  const { state, controller, strings } = usePage()
  const current = partAt(report, state.cursor)
  return (
    <nav class="outline" aria-label={strings.outline}>
      {report.outline.map((part) => (
        <button
          type="button"
          key={part.number}
          class={`part ${part.state}`}
          aria-current={part.number === current ? 'true' : undefined}
          aria-disabled={part.range === null}
          title={`${part.numeral}、${part.heading}：${stateName(part, strings)}`}
          onClick={() => controller.goToPart(part)}
        >
          <span class="numeral">{part.numeral}</span>
          <span class="heading">{part.heading}</span>
          <span class="state">{part.state === 'ok' ? '✓' : part.state === 'warning' ? '⚠' : sheetWords.missing}</span>
        </button>
      ))}
    </nav>
  )
}

function stateName(part: PreviewPart, strings: Strings): string {
  if (part.state === 'ok') return strings.partFound
  return part.state === 'warning' ? strings.partWarned : strings.partMissing
}
