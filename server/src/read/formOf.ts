import type { Form } from '../forms/form'
import { forms } from '../forms/forms'
import { keyOf } from './dictionary'
import type { TokenLine } from './token'

/** From this many of its markers on, and none of another form, a form needs no closer look. */
const plainEvidence = 5

const markerKeys = forms.map((form) => ({ form, keys: form.markers.map(keyOf) }))
const formOfMarker = new Map(markerKeys.flatMap(({ form, keys }) => keys.map((key) => [key, form])))

/**
 * Decides by the labels which form the tables follow. The year does not count: the wrong form for the year does occur.
 * @param lines the report's lines that have words
 * @returns `null` when no marker of any form is there
 */
export function formOf(lines: readonly TokenLine[]): Form | null {
  return plainFormOf(lines) ?? brokenUpFormOf(lines)
}

/** By markers that stand as they are. */
function plainFormOf(lines: readonly TokenLine[]): Form | null {
  let found: Form | null = null
  const seen = new Set<string>()
  for (const { tokens } of lines) {
    for (const { key } of tokens) {
      const form = key === '' ? undefined : formOfMarker.get(key)
      if (form === undefined) continue
      if (found !== null && form !== found) return null
      found = form
      seen.add(key)
    }
  }
  return seen.size >= plainEvidence ? found : null
}

/** By all the words in a row: where labels are wrapped, a marker stands in several of them. */
function brokenUpFormOf(lines: readonly TokenLine[]): Form | null {
  let words = ''
  for (const { tokens } of lines) for (const token of tokens) if (token.kind === 'text') words += token.key
  let best: Form | null = null
  let most = 0
  for (const { form, keys } of markerKeys) {
    const markers = keys.filter((key) => words.includes(key)).length
    if (markers <= most) continue
    best = form
    most = markers
  }
  return best
}
