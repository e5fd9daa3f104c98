import type { EquationFamily } from '../../forms/form'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { describe } from './describe'

/** A rule that reports the faults whose message is worded by the equations of its own code. */
export function identityRule(rule: Omit<Rule, 'check' | 'code' | 'severity'> & Pick<EquationFamily, 'code'>): Rule {
  return {
    ...rule,
    severity: 'error',
    *check(context: CheckContext): Iterable<RuleFinding> {
      for (const fault of context.faults) {
        const { family } = context.form.compiledEquations[fault.equations[0]]
        if (family.code === rule.code) yield describe(fault, context)
      }
    },
  }
}
