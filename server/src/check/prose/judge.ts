import type { CheckContext } from '../rule'
import { amountAgrees, amountOf } from './amount'
import type { NumberInProse } from './numbers'
import { sharesScope, withoutOwnScope } from './ownScope'
import type { Prose, ProseParagraph } from './prose'
import { type Reading, tableValue } from './reading'
import type { Reason } from './reason'
import { sharesOf } from './shares'
import { reasonOf, type Silence, silenceFor } from './silence'
import { type Statement, statementsOf } from './statement'

/**
 * `agrees`: one of its readings. `disagrees`: none of them, and nothing speaks against saying so. `unknown`: the tables
 * do not tell, or the number may mean something else.
 */
export interface Judged {
  readonly prose: ProseParagraph
  readonly statement: Statement
  readonly outcome: 'agrees' | 'disagrees' | 'unknown'
  /** Readings with what the tables give for them; empty unless the number disagrees. */
  readonly expected: readonly { readonly reading: Reading; readonly value: number }[]
  readonly silence: Silence
  /** Why it is silent, or only a hint, though the number disagrees; see `Reason`. */
  readonly reason: Reason | null
}

/** What the tables say to the numbers of the prose; nothing for those that say nothing of cells. */
export type Judgements = ReadonlyMap<NumberInProse, Judged>

/** Many times what the longest report says about cells; a text with more is no report, and earns no flood. */
const most = 1000

/** Every statement about cells with its outcome. */
export function judgeProse(context: CheckContext, prose: Prose, year: () => number | null): Judgements {
  const judged = new Map<NumberInProse, Judged>()
  if (context.report.form === null) return judged
  for (const paragraph of prose.paragraphs) {
    if (paragraph.numbers.length === 0) continue
    if (judged.size >= most) break
    const statements = statementsOf(paragraph, context.form, year())
    const own = inOwnScope(
      context,
      paragraph,
      statements.map((statement) => judge(context, paragraph, statement, year)),
      year,
    )
    const shares = sharesOf(own)
    for (const each of own) judged.set(each.statement.item.number, shares.has(each) ? unknown(each) : each)
  }
  return judged
}

/** A government that names itself speaks of no share where the rest of the sentence agrees with the tables. */
function inOwnScope(
  context: CheckContext,
  prose: ProseParagraph,
  judged: readonly Judged[],
  year: () => number | null,
): readonly Judged[] {
  if (judged.every(({ outcome }) => outcome === 'agrees')) return judged
  const plain = withoutOwnScope(prose, context.report.organisation)
  if (!plain) return judged
  return judged.map((one) => {
    if (one.outcome === 'agrees' || !sharesScope(one, judged)) return one
    return { ...judge(context, plain, one.statement, year), prose }
  })
}

function unknown(judged: Judged): Judged {
  return { ...judged, outcome: 'unknown', expected: [] }
}

function judge(context: CheckContext, prose: ProseParagraph, statement: Statement, year: () => number | null): Judged {
  const expected: { reading: Reading; value: number }[] = []
  let unknown = false
  for (const reading of statement.readings) {
    const value = statement.item.number.kind === 'money' ? amountOf(context, reading) : tableValue(context, reading)
    if (value === null) unknown = true
    else if (agrees(context, statement, reading, value))
      return { prose, statement, outcome: 'agrees', expected: [], silence: null, reason: null }
    else expected.push({ reading, value })
  }
  if (unknown || expected.length === 0)
    return { prose, statement, outcome: 'unknown', expected, silence: 'silent', reason: null }
  const reason = reasonOf(prose, statement, { year: year(), organisation: context.report.organisation })
  const silence = silenceFor(reason)
  return { prose, statement, outcome: silence === 'silent' ? 'unknown' : 'disagrees', expected, silence, reason }
}

function agrees(context: CheckContext, statement: Statement, reading: Reading, value: number): boolean {
  const { number } = statement.item
  return number.kind === 'money' ? amountAgrees(context, number, reading, value) : number.value === value
}
