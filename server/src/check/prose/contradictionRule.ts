import { startOfStretch } from '../../text/units'
import type { CheckContext, Rule, RuleFinding } from '../rule'
import { completenessFindings } from './completeness'
import { denialFindings } from './denial'
import { proseFacts } from './facts'
import { clauseEnds } from './item'
import type { ProseWord } from './lexicon'
import type { NumberInProse } from './numbers'
import type { ProseParagraph } from './prose'
import { sentenceStart } from './sentence'

/** A sentence without a number says the contrary of a table. */
export const proseContradiction: Rule = {
  code: 'prose.contradiction',
  title: '文字与表格相矛盾',
  severity: 'warning',
  quieter: { severity: 'hint', when: '说的是按时、按期办结，前文已写明结转的件数，或者案件尚未审结时' },
  fix: 'none',
  source: '观察：文中称全部办结而表三有结转，称未收到申请而表三有新收，称均获维持而表四有纠正。',
  *check(context) {
    if (context.report.form === null) return
    const { prose, year } = proseFacts(context)
    for (const paragraph of prose.paragraphs) {
      if (paragraph.words.length + paragraph.numbers.length === 0) continue
      yield* oncePerSentence(context, paragraph, year)
    }
  },
}

/** 全部办结，办结率100% says one thing twice; so does 均获维持，无被纠正情形. */
function* oncePerSentence(
  context: CheckContext,
  paragraph: ProseParagraph,
  year: number | null,
): Iterable<RuleFinding> {
  const told = new Set<string>()
  const denials = paragraph.words.filter(({ role }) => role === 'none')
  const wholes = paragraph.words.filter(({ role }) => role === 'all')
  const percents = paragraph.numbers.filter(({ kind, value }) => kind === 'percent' && value === 100)
  for (const mark of [...denials, ...wholes, ...percents]) {
    for (const finding of findingsAt(context, paragraph, mark, year)) {
      const said = `${sentenceStart(paragraph.text, mark.from)} ${finding.cells}`
      if (!told.has(said)) yield finding
      told.add(said)
    }
  }
}

function findingsAt(
  context: CheckContext,
  paragraph: ProseParagraph,
  mark: ProseWord | NumberInProse,
  year: number | null,
): Iterable<RuleFinding> {
  if ('role' in mark && mark.role === 'none') return denialFindings(context, paragraph, mark, year)
  return isCounted(context, paragraph, mark) ? [] : completenessFindings(context, paragraph, mark)
}

/** 26件申请均按期办结: so many were concluded, which is held against the table as a number. */
function isCounted(context: CheckContext, { text, numbers }: ProseParagraph, mark: { readonly from: number }): boolean {
  const { judged } = proseFacts(context)
  const clause = startOfStretch(text, mark.from, clauseEnds)
  return numbers.some((number) => {
    if (number.from < clause || number.from >= mark.from) return false
    const { outcome = 'unknown', statement } = judged.get(number) ?? {}
    return outcome !== 'unknown' && statement?.ids.includes('concluded')
  })
}
