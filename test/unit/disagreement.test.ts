import { expect, test } from 'vitest'
import { describedRules } from '../../server/src/check/describedRules'
import { isDisagreement } from '../../server/src/check/disagreement'

test('rules that say that figures disagree, of all there are', () => {
  const codes = describedRules.map(({ code }) => code).filter(isDisagreement)
  expect(codes.toSorted()).toEqual([
    'fee.sum',
    'identity.balance',
    'identity.concluded',
    'identity.dispute-total',
    'identity.row-total',
    'parent.sum',
    'prose.cell',
    'prose.contradiction',
    'prose.percent',
    'prose.sum',
    'year.carry-over',
    'year.in-force',
    'year.items',
    'year.repeat',
  ])
})
