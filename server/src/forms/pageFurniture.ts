/** What pages print below a report: links to its neighbours, buttons, the site's own lines. Source: observation. */
export const pageFurniture =
  /(?:^|[\r\n])\s*(?:上一[篇条]|下一[篇条]|相关(?:信息|链接|阅读|文章|附件|文档)|扫一扫|扫码|版权所有|主办单位|[【［[]?(?:打印|关闭)|分享到|附件[：:])/
