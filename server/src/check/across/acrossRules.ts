import type { Rule } from '../rule'

/** A rule that needs another report beside the one it speaks of. Its descriptor is that of any rule. */
export type AcrossRule = Omit<Rule, 'check'>

/** The rules across reports, in the order of the documentation. */
export const acrossRules: readonly AcrossRule[] = [
  {
    code: 'year.carry-over',
    title: '上年结转与上年年报的结转下年度不一致',
    severity: 'warning',
    fix: 'none',
    source: '由表三的栏目名称得出：本年的上年结转就是上年年报的结转下年度继续办理。机构改革可能使其不等。',
  },
  {
    code: 'year.in-force',
    title: '现行有效件数与上年年报衔接不上',
    severity: 'information',
    fix: 'none',
    source: '观察：现行有效件数等于上年的现行有效加制发减废止；自动失效、划转会使其不等。',
  },
  {
    code: 'year.items',
    title: '上一年项目数量与上年年报衔接不上',
    severity: 'information',
    fix: 'none',
    source: '2019 年格式：上一年项目数量为上年年底的事项数，即上年年报的上一年项目数量加本年增减。',
  },
  {
    code: 'year.repeat',
    title: '文字与上年年报雷同',
    severity: 'information',
    fix: 'none',
    source: '国办公开办函〔2021〕30号：年报内容雷同、敷衍的，依照条例第四十七条追究责任。',
  },
  {
    code: 'parent.sum',
    title: '汇总年报不等于各单位年报之和',
    severity: 'warning',
    fix: 'none',
    source: '县级以上政府的年报汇总所属部门和乡镇的数据，各单元格应为各单位之和。',
  },
]

/** The descriptor of a rule across reports. */
export function acrossRule(code: string): AcrossRule {
  const rule = acrossRules.find((candidate) => candidate.code === code)
  if (!rule) throw new Error(`no rule ${code} across reports`)
  return rule
}
