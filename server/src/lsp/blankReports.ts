import { currentForm, formById, formOfYear } from '../forms/forms'
import { blankReport } from '../write/blank'
import type { BlankReportParams } from './protocol'

/** Answers `nianbao/blankReport`: the form that is named, else that of the year, else the newest. */
export function writeBlankReport({ form, organisation, year, layout = 'tabs' }: BlankReportParams): string {
  const chosen = (form === undefined ? formOfYear(year) : formById(form)) ?? currentForm
  return blankReport({ form: chosen, organisation, year, layout })
}
