import { readFileSync } from 'node:fs'
import { consistentCase } from '../test/support/generate/cases'
import { layoutById } from '../test/support/generate/layouts/layouts'

/** The five layouts of the fixtures, about 2 000 characters each. */
export const fixtures: readonly { readonly name: string; readonly text: string }[] = [
  'cells-by-line',
  'tab-rows',
  'tab-rows-cut',
  'home-made-headings',
  'pdf-lines',
].map((name) => ({ name, text: readFileSync(`test/fixtures/${name}/report.txt`, 'utf8') }))

/** Different reports of all sizes and in several layouts, one behind the other, at least `length` characters. */
export function manyReports(length: number): string {
  const chosen = ['L1', 'L2', 'L4', 'L8', 'L9'].map(layoutById)
  const texts: string[] = []
  for (let seed = 0, total = 0; total < length; seed++) {
    // A hundred reports are enough of a variety; making them takes longer than reading them.
    const text = texts[seed % 100] ?? consistentCase(seed, chosen[seed % chosen.length], { plain: true }).written.text
    texts.push(text)
    total += text.length + 1
  }
  return texts.join('\n')
}

/** One report whose part 一 goes on and on, at least `length` characters. */
export function longReport(length: number): string {
  const text = fixtures[1].text
  const at = text.indexOf('二、主动公开')
  const paragraph = '街道把整年的通知装订成册，放在社区阅览室，居民翻到哪一页都能找到经办人的电话。\n\n'
  const needed = Math.max(0, Math.ceil((length - text.length) / paragraph.length))
  return text.slice(0, at) + paragraph.repeat(needed) + text.slice(at)
}
