import { type AcrossRule, acrossRules } from './across/acrossRules'
import { rules } from './rules'

/** Every rule there is, with those that compare reports, in the order of the documentation. */
export const describedRules: readonly AcrossRule[] = [...rules, ...acrossRules]

/** The codes of all rules. */
export const ruleCodes: ReadonlySet<string> = new Set(describedRules.map(({ code }) => code))
