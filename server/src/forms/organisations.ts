/** How the names of public bodies tell what they are. Tested on folded names. */

/** Towns, townships and what is below them. */
export const town = /(镇|乡|街道|街道办事处|苏木|办事处|镇人民政府|乡人民政府|社区|村)$/

/** Bodies without the power to make government rules. Source: 立法法. */
export const lawless =
  /(镇|乡|街道|苏木|办事处|镇人民政府|乡人民政府|县|县人民政府|旗|旗人民政府|[^治]区人民政府|[^治]区|局|厅|队|站|所|中心|办公室|管理委员会|管委会)$/

/** What stands behind the name of a government in that of its office. */
export const officeOfGovernment = /(?:人民)?政府办公[室厅]$/

/** Bodies of the state, whatever their names end in. */
export const national = /^(国家|国务院|中国|中华)|总局$|总署$/

/** Governments that report for all their bodies. */
export const government = /(政府|省|市|县|区|旗|州)$/
