import type { Form } from '../../../server/src/forms/form'

/** How a sound report is spoilt to break one rule. A test proves that the rule speaks of the one and not of the other. */
export interface RuleExample {
  /** The form the sound report follows; the newest unless told. */
  readonly form?: string
  /** Cells that the sound report has other than usual, by address. */
  readonly soundCells?: Readonly<Record<string, string>>
  /** Cells that break the rule, by address. */
  readonly cells?: Readonly<Record<string, string>>
  /** Or what is done to the text. */
  readonly spoil?: (text: string, form: Form) => string
}

/** Replaces the only occurrence of some words. */
export function replaced(words: string, by: string): (text: string) => string {
  return (text) => {
    if (text.split(words).length !== 2) throw new Error(`the sound report does not have once: ${words}`)
    return text.replace(words, by)
  }
}

/** The heading line of a part. */
export function headingOf(form: Form, number: number): string {
  const part = form.parts[number - 1]
  return `${part.numeral}、${part.heading.text}`
}
