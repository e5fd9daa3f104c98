import type { Form } from '../forms/form'
import { forms } from '../forms/forms'
import { keyOf } from './dictionary'
import type { TokenLine } from './token'

/** The form that a text's tables follow, and how strongly they say so. */
export interface FormEvidence {
  readonly form: Form
  readonly markers: number
}

const markerKeys = forms.map((form) => ({ form, keys: form.markers.map(keyOf) }))

/**
 * Decides by the labels which form the tables follow. The year does not count: the wrong form for the year does occur.
 * @param first @param last lines of the report, half-open
 * @returns `null` when no marker of any form is there
 */
export function formOf(lines: readonly TokenLine[], first: number, last: number): FormEvidence | null {
  let words = ''
  for (let line = first; line < last; line++) {
    for (const token of lines[line].tokens) if (token.kind === 'text') words += token.key
  }
  let best: FormEvidence | null = null
  for (const { form, keys } of markerKeys) {
    const markers = keys.filter((key) => words.includes(key)).length
    if (markers > 0 && markers > (best?.markers ?? 0)) best = { form, markers }
  }
  return best
}
