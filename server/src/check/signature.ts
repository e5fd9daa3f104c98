import { pageFurniture } from '../forms/pageFurniture'
import { titleWordings } from '../forms/title'

const dated =
  /(?:^|\n)[^\S\n]*(?:20\d\d|二[〇○零]..) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日[^\S\n]*$/
const lastLine = /(?:^|\n)[^\S\n]*([^\s。，；：、]{2,30})[^\S\n]*$/

/**
 * Where what is signed at the end of a text begins: a date on a line of its own and the body's name above it, or the
 * page's own lines below the report.
 * @returns an offset in the text; the end of its words where it has neither
 */
export function signatureStart(text: string): number {
  const page = pageFurniture.exec(text)
  const words = (page ? text.slice(0, page.index) : text).trimEnd()
  const date = dated.exec(words)
  if (!date) return words.length
  const above = words.slice(0, date.index).trimEnd()
  const name = lastLine.exec(above)
  // 本年度未收取信息处理费 above a date is what the part says.
  return name && titleWordings.organisation.test(name[1]) ? above.slice(0, name.index).trimEnd().length : above.length
}
