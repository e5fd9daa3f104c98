import { foldText } from '../../text/fold'

/** How large the sums of a body can be. */
export type Rank = 'town' | 'department' | 'government'

const town = /(镇|乡|街道|街道办事处|苏木|办事处|镇人民政府|乡人民政府|社区|村)$/
const lawless =
  /(镇|乡|街道|苏木|办事处|镇人民政府|乡人民政府|县|县人民政府|旗|旗人民政府|[^治]区人民政府|[^治]区|局|厅|队|站|所|中心|办公室|管理委员会|管委会)$/
const national = /^(国家|国务院|中国|中华)|总局$|总署$/

/**
 * Whether a body may make government rules. Told only of bodies whose name leaves no doubt: a 市 may be a city divided
 * into districts, a 委员会 a ministry. Source: 立法法.
 */
export function mayMakeRules(organisation: string): boolean {
  const name = foldText(organisation)
  return national.test(name) || !lawless.test(name)
}

export function rankOf(organisation: string | null): Rank {
  if (organisation === null) return 'government'
  const name = foldText(organisation)
  if (town.test(name)) return 'town'
  return /(政府|省|市|县|区|旗|州)$/.test(name) ? 'government' : 'department'
}
