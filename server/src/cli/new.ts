import { formById, formOfYear } from '../forms/forms'
import { blankReport } from '../write/blank'
import type { TextLayout } from '../write/layouts'
import type { Console } from './program'

/** Options of `new`, as commander gives them. */
export interface NewOptions {
  readonly form?: string
  readonly org: string
  readonly year: string
  readonly layout: TextLayout
}

/** `nianbao new`: prints a blank report. */
export async function runNew(options: NewOptions, { output, status }: Console): Promise<void> {
  const organisation = options.org.trim()
  const year = /^\d{4}$/.test(options.year) ? Number(options.year) : null
  if (organisation === '' || /[\r\n\t]/.test(organisation)) {
    return status.fail('选项“--org”应为机关全称，写在一行里，如 --org 青禾县人民政府。')
  }
  if (year === null) return status.fail(`选项“--year”应为四位数的年份，如 --year 2025，现为“${options.year}”。`)
  const formOfThatYear = formOfYear(year)
  const form = options.form === undefined ? formOfThatYear : formById(options.form)
  if (!form) return status.fail(`${options.year} 年没有对应的年报格式，请用 --form 指明格式。`)
  if (formOfThatYear && form !== formOfThatYear) {
    status.note(`${year} 年的年报应使用 ${formOfThatYear.name}，现按 --form 使用 ${form.name}。`)
  }
  await output.write(blankReport({ form, organisation, year, layout: options.layout }))
}
