import { forms } from '../forms/forms'
import { labelsOf } from '../forms/labels'
import { foldText } from '../text/fold'
import { labelKey } from '../text/labelKey'

/** Most words of most reports are labels as the form prints them: their keys are at hand, one string for each. */
const keys = new Map<string, string>()
for (const { label } of forms.flatMap(labelsOf)) {
  for (const wording of [label.text, ...(label.variants ?? [])]) enter(foldText(wording))
}

function enter(text: string): void {
  const key = labelKey(text)
  const known = keys.get(key) ?? key
  keys.set(key, known).set(text, known)
}

/**
 * The `labelKey` of a stretch of folded text.
 * @param isKey the text is known to be its own key
 */
export function keyOfWords(text: string, isKey: boolean): string {
  return keys.get(text) ?? (isKey ? text : labelKey(text))
}

/** Whether this is the key of a label of a table, in some form and an accepted wording. */
export function isLabelKey(key: string): boolean {
  return keys.has(key)
}
