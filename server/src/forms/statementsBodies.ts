/**
 * Words by which a number is said of other bodies than the report's own, of some of them, or of all. Source:
 * observation.
 */

/** 全市各级政府及部门, 全区各部门、镇街: all bodies, whose number is no part. */
export const allBodies =
  /全[省市县区旗州盟](?:各级[^,;。\d]{0,12}|各行政机关|各单位|(?:各[^,;。\d]{0,6})?(?:部门|单位)[、和及][^,;。\d]{0,6}(?:镇|乡|街道?))|各级、?各部门|各(?:乡?镇|乡|街道)[^,;。\d]{0,12}(?:部门|单位)(?:\([^()]{1,6}\))?|各部门、?各?(?:乡?镇|镇?街道?)/

/** Requests that another body answers. */
export const assisting = /牵头|协助|协同|配合|协办|会[办同]|代为|指导|督促|督办|为[^,;。]{1,8}起草|名义/

/** 全区共受理800件 before 区政府本级共受理206件: where the tables are those of the second, the first says nothing of them. */
export const wholeArea = /全[省市县区旗州盟镇乡]/
export const ownGovernment = /本级/

/** One of the bodies that a government's report takes in: 县教育局收到12件. `name` is the body's. */
export const oneBody =
  /(?:^|[,;。:、(]|其中|此外|另外)(?:20\d\d年度?,?)?(?<name>[一-龥]{1,14}?(?:办公室|政府办|局|委|厅|镇|乡|街道|中心))(?:机关)?(?:作为[^,;。]{1,10},)?(?:共|累计|全年|本年度?|年内|分别|新)*(?:收到|受理|接收|接到|收办)/g

/** 青禾县收到60件、白石市收到50件: in the report of what they belong to each is a part. */
export const oneCounty =
  /(?:^|[,;。:、(]|其中)(?<name>(?![我本全各该])[一-龥]{1,7}[县市区旗])(?:共|累计|全年|分别|新)*(?:收到|受理|接收|接到|收办|办理)/g

/** Ends the name of a county. */
export const county = /[县市区旗]/

/** What a government's name has in full, and leaves out at will: 某县人民政府, 某县政府. */
export const leftOutOfNames = '人民'

/** 各镇街未收到申请: said of some of the bodies. */
export const someBodies =
  /本级|各(?:镇|乡|街道|村|部门|单位|科室)|[\d一两三四五六七八九十]个(?:部门|单位|镇|乡|街道|村|社区)/

/** 县政府答复18份、部门答复19份 */
export const byAnswerer = /(?:政府|部门|办公[室厅]|单位|乡镇|镇街|街道|局|委)(?:共|已)?(?:办结|答复|办复)\d*$/

/** 县政府收到12件, said by one of its bodies. */
export const byGovernment =
  /[省市县区旗州盟](?:人民)?政府(?:机关)?(?:共|累计|全年|本年度?|年内|新)*(?:收到|受理|接收|接到|收办|答复|办结)/

/** 县政府制发规范性文件9件, said by one of its bodies. */
export const issuedByGovernment =
  /[省市县区旗州盟](?:人民)?政府(?:办公[室厅]|办)?(?:共|累计|全年|本年度?|年内|新)*(?:制发|制定|印发|出台|废止|修订|现行有效)/

/** 公共企事业单位公开信息15家，收到申请3件; 供水公司收到申请2件: requests to others than the body that reports. */
export const byEnterprises = /公共企事业单位[^。;]*$|(?:公司|医院|学校)(?:共|累计|全年)?(?:收到|受理|接收|办结|答复)/
export const enterprise = /公司|集团|医院|学校|大学|学院/

/** A body that is no government itself. */
export const officeOrDepartment = /[局委厅室院队站中心处所]$/

/** 全省各级生态环境部门, 全市公安系统, 基层税务机关: a department together with others of its kind, or those below it. */
export const wholeSystem =
  /全省(?!各级行政)|全[市县区旗州盟](?:各级(?!政府|行政)|[^,;。\d]{0,8}系统|各[^,;。\d]{0,6}(?:[局队]|执法单位)|(?!各|政府|行政)[一-龥]{2,6}(?:部门|机关))|全(?:系统|行业)|下级|基层(?:单位|[^,;。\d]{0,4}机关)|隶属|市县|各[^,;。\d]{0,6}(?:局|派出机构)|辖区(?:各|内)|县\(市、?区\)局/

/** Speakers that mean the whole, or many. */
export const wholeBody = /^(我|本|全|各|该|由|经)|[各等]|以上|级|所属|政府(?:和|及|、)/

/** A government that reports for all its bodies. */
export const consolidating = /(省|市|县|区|旗|州|盟)((人民)?政府)?(办公[室厅])?$/

/** What the government did itself, without the bodies it reports for. */
export const ownLevel = /[省市县区旗州盟]本级|[省市县区旗州盟]政府(?:办公[室厅])?本级/

/** 全区收到800件，其中区政府（区政府办公室）受理206件: what the government did is told beside what all bodies did. */
export const ownShare =
  /(?:全[省市县区旗州盟]|各级).*[省市县区旗州盟](?:人民)?政府(?:\([^()]{1,12}\))?(?:办公[室厅]|办)?(?:共|累计|全年|本年度?|年内|分别|新)*(?:收到|受理|接收|接到|收办|办理)/
