/**
 * Units that real reports count the form's cells in; the empty one stands for a bare number. A number with another unit
 * counts something else, whatever the words beside it say.
 */

/** Requests for information, and the results of table 三. */
export const requestUnits = unitsAmong('件 条 份 起 例 宗 次 件次 个 篇 项 笔 封 单')

/** Reviews and suits, and how they ended. */
export const disputeUnits = unitsAmong('件 起 例 宗 次 件次 个 条 份 项 笔 单 案 案件')

/** Papers of table 二: rules and 规范性文件. */
export const documentUnits = unitsAmong('件 个 部 份 项 条 篇 次')

/** Decisions of table 二: licences, penalties, coercion. */
export const decisionUnits = unitsAmong('件 条 起 例 宗 次 件次 个 份 笔')

/** Entries of a site are counted in it, and sometimes papers. */
export const entryUnit = '条'

/** Kinds of licences are counted in it, and sometimes decisions. */
export const itemUnit = '项'

/** Items that are charged for, or bought: no bare number, since an amount may lack its unit. */
export const chargeUnits: ReadonlySet<string> = new Set('项 个 次 批 宗 件 笔'.split(' '))

/** The unit of amounts in the form of 2021. */
export const amountUnit = '万元'

/** Behind the unit of a number in Chinese numerals: what is counted follows, or nothing. */
export const endsCount = /^(?:次?[,;。、:()]|$|政府信息|信息公开|依申请|申请|行政)/

/** Or what became of what is counted follows. */
export const tellsOutcome =
  /^(?:结转|[延顺转跨]|未办|尚未|正在|已|均|予以|不予|部分|无法|其他|结果|维持|[被获]?纠正|获)/

/** Before 一件: a single request is told of what was asked for; 收到一件、办理一件 is a manner of working. */
export const announcesOne = /(?:申请|复议|诉讼|案件|共|为)$/

function unitsAmong(units: string): ReadonlySet<string> {
  return new Set(['', ...units.split(' ')])
}
