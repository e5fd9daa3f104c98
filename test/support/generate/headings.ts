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
  ])
  if (random.chance(0.15)) return [`${organisation}`, `${year}年${wording}`]
  if (random.chance(0.1)) return [`${organisation}${year}年${wording.slice(0, -6)}`, wording.slice(-6)]
  if (random.chance(0.1)) return [`${organisation} ${year} 年${wording}`]
  return [`${organisation}${year}年${wording}`]
}
