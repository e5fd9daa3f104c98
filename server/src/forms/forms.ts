import type { Form } from './form'
import { form2019 } from './form2019'
import { form2021 } from './form2021'

/** Every form the engine knows, oldest first. A next form is one more imprint, one more data file and one more entry here. */
export const forms: readonly Form[] = [form2019, form2021]

/** The form with this id, or `null`. */
export function formById(id: string): Form | null {
  return forms.find((form) => form.id === id) ?? null
}

/** The form that a report for `year` has to follow, or `null` for years before the first form. */
export function formOfYear(year: number): Form | null {
  return forms.find((form) => year >= form.since && (form.until === undefined || year < form.until)) ?? null
}

/** The newest form. */
export const currentForm: Form = forms[forms.length - 1]
