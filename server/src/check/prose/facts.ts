import { once } from '../../text/once'
import { type Period, periodsOf } from '../date/period'
import { reportYearOf } from '../date/reportYear'
import { type YearMention, yearMentions } from '../date/yearMentions'
import { withImplied } from '../implied'
import type { CheckContext } from '../rule'
import { type Judgements, judgeProse } from './judge'
import { type Prose, readProse } from './prose'
import { requestTotals } from './reading'
import { type BrokenSum, brokenSums } from './sums'

/** What the rules about prose, dates and fees look at. Each is worked out once per report, on first use. */
export interface ProseFacts {
  readonly prose: Prose
  readonly periods: readonly Period[]
  readonly mentions: readonly YearMention[]
  /** The year the report is about, whatever its title says. */
  readonly year: number | null
  /** The context with what the rest of a cut table implies: against it the prose is held. */
  readonly implied: CheckContext
  readonly judged: Judgements
  readonly sums: readonly BrokenSum[]
}

const known = new WeakMap<CheckContext, ProseFacts>()

/** The facts of the report that a context is about. */
export function proseFacts(context: CheckContext): ProseFacts {
  let facts = known.get(context)
  if (!facts) {
    facts = createFacts(context)
    known.set(context, facts)
  }
  return facts
}

function createFacts(context: CheckContext): ProseFacts {
  const prose = readProse(context.report)
  const periods = once(() => periodsOf(prose))
  const mentions = once(() => yearMentions(prose))
  const year = once(() => reportYearOf(context.report, prose, periods(), mentions()))
  const implied = once(() => withImplied(context))
  const judged = once(() => judgeProse(implied(), prose, year))
  const sums = once(() => brokenSums(prose, judged(), requestTotals(implied())))
  return {
    prose,
    get periods() {
      return periods()
    },
    get mentions() {
      return mentions()
    },
    get year() {
      return year()
    },
    get implied() {
      return implied()
    },
    get judged() {
      return judged()
    },
    get sums() {
      return sums()
    },
  }
}
