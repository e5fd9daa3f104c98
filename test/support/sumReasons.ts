import { createContext } from '../../server/src/check/check'
import { choiceOf } from '../../server/src/check/prose/choice'
import { proseFacts } from '../../server/src/check/prose/facts'
import { withoutOutcomes } from '../../server/src/check/prose/listEnds'
import { requestTotals } from '../../server/src/check/prose/reading'
import { type SumList, sumListsOf } from '../../server/src/check/prose/sumLists'
import { countedReasonOf, countedTrial, severityOf, sumReasonOf, sumTrialOf } from '../../server/src/check/prose/sums'
import type { Report } from '../../server/src/report/report'

/**
 * Why lists of a report's prose need not add up: the names of the reasons, each once, in the lists' order; `few` where
 * the parts are but some of what the total counts, `open` where the words say that they are not all. Lists whose whole
 * may stand anywhere before have none of their own.
 */
export function sumReasonsIn(report: Report): string {
  const { prose, judged, implied } = proseFacts(createContext(report))
  const reasonOf = (list: SumList): string => {
    const trial = sumTrialOf(withoutOutcomes(list, judged), judged, requestTotals(implied))
    if (!trial) return ''
    const counted = countedTrial(trial)
    const reason = sumReasonOf(trial) ?? countedReasonOf(counted)
    if (reason || severityOf(counted) !== null) return reason?.name ?? ''
    return choiceOf(counted) === 'few' ? 'few' : 'open'
  }
  const lists = prose.paragraphs.flatMap(sumListsOf).filter(({ manner }) => manner !== 'aspect')
  return [...new Set(lists.map(reasonOf))].filter(Boolean).join(' ')
}
