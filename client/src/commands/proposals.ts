import { type FormImprint, imprintById } from '../../../server/src/forms/imprints'

/** Reports of a year are due by 31 March of the next: until then the last year is meant. */
export function yearReportedOn(today: Date): number {
  return today.getMonth() < 3 ? today.getFullYear() - 1 : today.getFullYear()
}

/** The year to propose: the one being reported on, or the last one that the form was for. */
export function proposedYear(formId: string, today: Date): number {
  const until = imprintById(formId)?.until ?? Number.POSITIVE_INFINITY
  return Math.min(yearReportedOn(today), until - 1)
}

/** The forms, the one for the year being reported on first, then newest first. */
export function proposedForms(forms: readonly FormImprint[], today: Date): readonly FormImprint[] {
  const year = yearReportedOn(today)
  const fits = (form: FormImprint): boolean => form.since <= year && year < (form.until ?? Number.POSITIVE_INFINITY)
  return forms.toSorted((a, b) => Number(fits(b)) - Number(fits(a)) || b.since - a.since)
}
