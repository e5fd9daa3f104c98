import { identityRule } from './identityRule'

/** Table 四: the four results of a group add up to its 总计. */
export const disputeTotal = identityRule({
  code: 'identity.dispute-total',
  title: '各种结果之和不等于总计',
  fix: 'certain',
  source: '由表四的栏目名称得出：总计为结果维持、结果纠正、其他结果与尚未审结之和。',
})
