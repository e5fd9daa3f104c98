import type { Severity } from '../../../../server/src/check/finding'

/** The sign of a severity: its shape tells it apart without colour. */
export function Mark({ severity }: { readonly severity: Severity }) {
  return <span class={`mark ${severity}`} aria-hidden="true" />
}
