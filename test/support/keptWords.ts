/** Words of the reports that `reportText` makes which no edit of their tables may lose, in text order. */
export const keptWords: readonly string[] = [
  '门户网站的栏目',
  '二、主动公开',
  '三、收到',
  '四、政府信息公开',
  '五、存在的',
  '有的栏目更新',
  '六、其他',
]
