import { government, lawless, national, officeOfGovernment, town } from '../../forms/organisations'
import { foldText } from '../../text/fold'

/** How large the sums of a body can be. */
export type Rank = 'town' | 'department' | 'government'

/**
 * Whether a body may make government rules. Told only of bodies whose name leaves no doubt: a 市 may be a city divided
 * into districts, a 委员会 a ministry. The office of a government issues its rules, and reports them. Source: 立法法.
 */
export function mayMakeRules(organisation: string): boolean {
  const name = foldText(organisation).replace(officeOfGovernment, '')
  return national.test(name) || !lawless.test(name)
}

/** The rank of a body by its name; the highest for a body that is not named, so that nothing is called too large. */
export function rankOf(organisation: string | null): Rank {
  if (organisation === null) return 'government'
  const name = foldText(organisation)
  if (town.test(name)) return 'town'
  return government.test(name) ? 'government' : 'department'
}
