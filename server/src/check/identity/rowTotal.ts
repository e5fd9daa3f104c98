import { identityRule } from './identityRule'

/** Table 三: the applicants of a row add up to its 总计. */
export const rowTotal = identityRule({
  code: 'identity.row-total',
  title: '各类申请人之和不等于总计',
  fix: 'certain',
  source: '由表三的栏目名称得出：总计为自然人与各类法人或其他组织之和。一个数同时错在行和列时，只在交叉的那一格提示。',
})
