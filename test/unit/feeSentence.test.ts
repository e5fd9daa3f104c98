import { expect, test } from 'vitest'
import { paragraphBehind } from '../../server/src/check/fee/paragraphBehind'
import { applyEdits } from '../../server/src/report/edit'

test.each([
  ['六、其他\n【无。】\n', '六、其他\n无。\n没有。\n'],
  ['六、其他\r\n　　【无。】\r\n', '六、其他\r\n　　无。\r\n　　没有。\r\n'],
  ['六、其他\n\n　　【无。】\n', '六、其他\n\n　　无。\n\n　　没有。\n'],
  ['【六、其他】\n', '六、其他\n没有。\n'],
  ['## 【六、其他】\n', '## 六、其他\n\n没有。\n'],
  ['六、其他 【无。】', '六、其他 无。\n没有。'],
  ['<h2>【六、其他】</h2>\n</body>', '<h2>六、其他</h2>\n<p>没有。</p>\n</body>'],
  ['<p><b>【六、其他】</b></p>', '<p><b>六、其他</b></p>\n<p>没有。</p>'],
  [
    '<div class="a"><span>　【无。】</span></div>',
    '<div class="a"><span>　无。</span></div>\n<div class="a">没有。</div>',
  ],
  ['【无。】<br>署名', '无。<br>\n没有。<br>署名'],
])('a sentence behind %j has its manner', (marked, wanted) => {
  const source = marked.replace(/[【】]/g, '')
  const before = { start: marked.indexOf('【'), end: marked.indexOf('】') - 1 }
  expect(applyEdits(source, [paragraphBehind(source, before, '没有。')])).toBe(wanted)
})
