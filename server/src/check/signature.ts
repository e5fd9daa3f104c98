const dated =
  /(?:^|\n)[^\S\n]*(?:20\d\d|二[〇○零]..) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日[^\S\n]*$/
const body = /(?:^|\n)[^\S\n]*[^\s。，；：、]{2,30}[^\S\n]*$/

/** What pages print below a report: links to its neighbours, buttons, the site's own lines. */
const furniture =
  /(?:^|[\r\n])\s*(?:上一[篇条]|下一[篇条]|相关(?:信息|链接|阅读|文章|附件|文档)|扫一扫|扫码|版权所有|主办单位|[【［[]?(?:打印|关闭)|分享到|附件[：:])/

/**
 * Where what is signed at the end of a text begins: a date on a line of its own and the body's name above it, or the
 * page's own lines below the report.
 * @returns an offset in the text; the end of its words where it has neither
 */
export function signatureStart(text: string): number {
  const page = furniture.exec(text)
  const words = (page ? text.slice(0, page.index) : text).trimEnd()
  const date = dated.exec(words)
  if (!date) return words.length
  const above = words.slice(0, date.index).trimEnd()
  const name = body.exec(above)
  return name ? above.slice(0, name.index).trimEnd().length : above.length
}
