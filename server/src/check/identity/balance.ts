import { identityRule } from './identityRule'

/** Table 三: what came in equals what went out. */
export const balance = identityRule({
  code: 'identity.balance',
  title: '第一项加第二项不等于第三项加第四项',
  fix: 'offered',
  source: '印在表三上的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。',
})
