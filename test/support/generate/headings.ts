import { parts } from '../../../server/src/forms/parts'
import type { Random } from './random'

/** A heading for every part: mostly the official words, sometimes an accepted variant. */
export function randomHeadings(random: Random): readonly string[] {
  const share = random.chance(0.3) ? 0.4 : 0
  return parts.map((part) => {
    const variants = part.heading.variants ?? []
    return variants.length > 0 && random.chance(share) ? random.pick(variants) : part.heading.text
  })
}

/** The title on one line or two, in one of the usual wordings. */
export function randomTitle(organisation: string, year: number, random: Random): readonly string[] {
  const wording = random.pick([
    '政府信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '政府信息公开年度报告',
    '度政府信息公开工作报告',
    '度政府信息公开工作年度报告',
    '政府信息公开工作年报',
    '政府信息公开年报',
  ])
  const shape = random.int(1, 12)
  if (shape === 1) return [organisation, `${year}年${wording}`]
  if (shape === 2) return [`${organisation}${year}年${wording.slice(0, -6)}`, wording.slice(-6)]
  if (shape === 3) return [`${organisation} ${year} 年${wording}`]
  if (shape === 4) return [`${year}年${organisation}${wording.replace(/^度/, '')}`]
  if (shape === 5) return [`${organisation}${year}年${wording}（文字版）`]
  return [`${organisation}${year}年${wording}`]
}
