/**
 * Comparing labels: only letters, digits and Chinese characters count; white space, brackets, quotes and punctuation
 * differ from report to report.
 */

/**
 * The comparable form of a label.
 * @param folded text that `foldText` has folded
 */
export function labelKey(folded: string): string {
  let key = ''
  let from = -1
  for (let index = 0; index < folded.length; index++) {
    const counts = isKeyUnit(folded.charCodeAt(index))
    if (counts && from < 0) from = index
    if (!counts && from >= 0) {
      key += folded.slice(from, index)
      from = -1
    }
  }
  if (from === 0) return folded
  return from < 0 ? key : key + folded.slice(from)
}

/** Whether a UTF-16 unit counts when labels are compared. */
export function isKeyUnit(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a)
  )
}

/** Annotations in brackets — a year, a remark — but not an item number such as （七）. */
const annotation = /[([【][^)\]】]{2,}[)\]】]/g

/** The text without bracketed annotations: 本年（2020）新收 → 本年新收. */
export function withoutAnnotations(folded: string): string {
  return folded.replace(annotation, '')
}

/** The key without a leading item number: 2重复申请 → 重复申请, 七总计 → 总计. */
export function withoutItemNumber(key: string): string {
  return key.replace(/^(?:[0-9]{1,2}|[一二三四五六七八九十])/, '')
}
