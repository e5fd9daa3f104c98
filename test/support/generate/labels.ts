import type { Form, Label } from '../../../server/src/forms/form'
import type { Random } from './random'

/** Chooses how every label of a form is printed: official, an accepted variant, other brackets, a stray space, a year. */
export function randomWordings(form: Form, year: number, random: Random): ReadonlyMap<string, string> {
  const habits: Habits = {
    year,
    variants: random.chance(0.4) ? 0.3 : 0,
    halfWidth: random.chance(0.3),
    spaced: random.chance(0.15),
    years: random.chance(0.1),
    marks: random.pick(['.', '.', '.', '.', '、', '．']),
    quotes: random.chance(0.15),
    annotated: random.chance(0.08),
    wide: random.chance(0.05),
  }
  const wordings = new Map<string, string>()
  for (const label of labelsOf(form)) wordings.set(label.text, reword(label, habits, random))
  return wordings
}

interface Habits {
  readonly year: number
  readonly variants: number
  readonly halfWidth: boolean
  readonly spaced: boolean
  readonly years: boolean
  readonly marks: string
  readonly quotes: boolean
  /** Explanations stand in brackets behind some labels. */
  readonly annotated: boolean
  /** 总 计 */
  readonly wide: boolean
}

/** Every label that a form prints in its tables. */
export function labelsOf(form: Form): readonly Label[] {
  const labels: Label[] = []
  for (const table of form.tables) {
    labels.push(...table.headLabels, ...table.groups.map((group) => group.label))
    for (const line of table.head ?? []) labels.push(...line)
    for (const block of table.blocks) {
      if (block.caption) labels.push(block.caption)
      if (block.corner) labels.push(block.corner)
      labels.push(...block.columns.map((column) => column.label), ...block.rows.map((row) => row.label))
    }
  }
  // The same wording may stand in a head without its variants: the entry that has some decides.
  return labels.sort((a, b) => (a.variants?.length ?? 0) - (b.variants?.length ?? 0))
}

function reword(label: Label, habits: Habits, random: Random): string {
  let text = label.text
  if (label.variants && random.chance(habits.variants)) text = random.pick(label.variants)
  if (habits.annotated) text = annotations.get(text)?.replace('#', String(habits.year - 1)) ?? text
  if (habits.wide) text = text.replace(/^总计$/, '总 计')
  if (habits.years) text = withYears(text, habits.year)
  if (habits.quotes) text = text.replace(/[“”]/g, '"')
  if (habits.marks !== '.') text = text.replace(/^(\d)\./, `$1${habits.marks}`)
  if (habits.halfWidth) text = text.replaceAll('（', '(').replaceAll('）', ')')
  if (habits.spaced) text = withSpaces(text)
  return text
}

/** Explanations as regions print them. `#` stands for the year before. */
const annotations: ReadonlyMap<string, string> = new Map([
  ['规章', '规章（本机关没有制定规章的权限）'],
  ['规范性文件', '规范性文件（指有正式文号的文件）'],
  ['上一年项目数量', '上一年项目数量（指#年事项数）'],
  ['本年增/减', '本年增/减（减少用负值表示，如-8）'],
  ['处理决定数量', '处理决定数量（指#年办件量）'],
  ['现行有效件数', '现行有效件数（历史累计）'],
])

function withYears(text: string, year: number): string {
  if (/^[一二四]、(本年|上年|结转下年度)/.test(text)) {
    return text
      .replace(/^一、本年度?/, `一、本年（${year}）`)
      .replace(/^二、上年度?/, `二、上年（${year - 1}）`)
      .replace(/^四、结转下年度/, `四、结转下年度（${year + 1}）`)
  }
  if (text.startsWith('本年新制作')) return text.replace('本年', `本年（${year}）`)
  return text.startsWith('上一年项目') ? text.replace('上一年', `上一年（${year - 1}）`) : text
}

function withSpaces(text: string): string {
  return text
    .replace(/^([（(][一二三四五六七][）)])/, '$1 ')
    .replace('第二十条第', '第二十条 第')
    .replace(/^商业企业$/, '商业 企业')
    .replace(/^科研机构$/, '科研 机构')
}
