import type { PreviewEquation } from '../../../../server/src/write/previewModel'
import { usePage } from './context'

const signs = { holds: '✓', broken: '✗', notAssessable: '?', notApplicable: '–' } as const

/** An equation with its numbers; choosing it lights up its cells, here and in the text. */
export function EquationButton({ equation }: { readonly equation: PreviewEquation }) {
  const { state, controller } = usePage()
  return (
    <button
      type="button"
      class={`equation ${equation.state}`}
      aria-pressed={state.equation === equation.id}
      title={equation.text}
      onClick={() => controller.chooseEquation(equation.id)}
    >
      <span class="sign">{signs[equation.state]}</span> {equation.text}
    </button>
  )
}
