import { identityRule } from './identityRule'

/** Table 三: the results of a column add up to （七）总计. */
export const concluded = identityRule({
  code: 'identity.concluded',
  title: '各项办理结果之和不等于（七）总计',
  fix: 'certain',
  source: '由表三的栏目名称得出：每件办结的申请只计入一种结果，（七）总计为各种结果之和。',
})
