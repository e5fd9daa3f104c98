/**
 * Whether findings of a rule say that figures disagree: those of an equation, of prose and a table, of two years, or of a
 * sum and its parts.
 * @param code the rule's
 */
export function isDisagreement(code: string): boolean {
  return /^(identity|prose|year)\.|\.sum$/.test(code)
}
