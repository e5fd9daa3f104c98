import type { Random } from './generate/random'

const sentences = [
  '街道把整年的通知装订成册，放在社区阅览室，居民翻到哪一页都能找到经办人的电话。',
  '全年收到来信12封，其中表扬8封、建议4封，均在十个工作日内回复。',
  '2023年，窗口受理申请15件，答复15件，办结率100%。',
  '（一）公开渠道更多了。',
  '1.把目录按季度核对一遍',
  '二是把办事指南印成小册子，发到每一户，老人也看得清。',
  '根据《关于做好汛期值守工作的通知》（某办发〔2023〕7号），各科室轮流值班。',
  '总计',
  '行政许可\t3\t2',
  '没有收费',
  '报告由六个部分组成，各部分分别说明。',
  '××局',
  '一、总体情况',
  '政府信息公开工作年度报告',
] as const

/**
 * Prose in paragraphs of every kind, at least `length` units: on one line and wrapped, parted by empty lines or not, among
 * them headings, items and lines that could stand in a table.
 */
export function longProse(length: number, random: Random): string {
  const usual = sentences.slice(0, 3)
  const paragraphs: string[] = []
  for (let total = 0; total < length; ) {
    const count = random.int(1, 6)
    const text = Array.from({ length: count }, () => random.pick(random.chance(0.9) ? usual : sentences)).join('')
    const paragraph = random.chance(0.3) ? wrapped(text, random.int(14, 44)) : text
    paragraphs.push(paragraph + (random.chance(0.5) ? '\n\n' : '\n'))
    total += paragraph.length
  }
  return paragraphs.join('')
}

function wrapped(text: string, width: number): string {
  return Array.from({ length: Math.ceil(text.length / width) }, (_, line) =>
    text.slice(line * width, (line + 1) * width),
  ).join('\n')
}
