import { basisNotice } from './basis/noticeRule'
import { datePeriod } from './date/periodRule'
import { dateYear } from './date/yearRule'
import { feeMissing } from './fee/feeMissing'
import { feeSum } from './fee/feeSum'
import { balance } from './identity/balance'
import { concluded } from './identity/concluded'
import { disputeTotal } from './identity/disputeTotal'
import { rowTotal } from './identity/rowTotal'
import { plausibleAmount } from './plausible/amount'
import { plausibleDecisions } from './plausible/decisions'
import { plausibleInForce } from './plausible/inForce'
import { plausibleOpened } from './plausible/opened'
import { plausibleRulesRow } from './plausible/rulesRow'
import { proseCell } from './prose/cellRule'
import { proseContradiction } from './prose/contradictionRule'
import { prosePercent } from './prose/percentRule'
import { proseSum } from './prose/sumRule'
import type { Rule } from './rule'
import { aspects } from './structure/aspects'
import { duplicateSection } from './structure/duplicateSection'
import { emptySection } from './structure/emptySection'
import { headingNumber } from './structure/headingNumber'
import { headingWording } from './structure/headingWording'
import { leftover } from './structure/leftover'
import { missingSection } from './structure/missingSection'
import { numbering } from './structure/numbering'
import { oldForm } from './structure/oldForm'
import { partsList } from './structure/partsList'
import { sectionOrder } from './structure/sectionOrder'
import { title } from './structure/title'
import { blank } from './table/blank'
import { blankTotal } from './table/blankTotal'
import { duplicateRow } from './table/duplicateRow'
import { fraction } from './table/fraction'
import { incompleteRow } from './table/incompleteRow'
import { label } from './table/label'
import { missing } from './table/missing'
import { missingRow } from './table/missingRow'
import { negative } from './table/negative'
import { notANumber } from './table/notANumber'
import { unit } from './table/unit'
import { unknownRow } from './table/unknownRow'
import { wrongForm } from './table/wrongForm'

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  missingSection,
  duplicateSection,
  sectionOrder,
  headingNumber,
  headingWording,
  numbering,
  emptySection,
  title,
  partsList,
  aspects,
  leftover,
  oldForm,
  missing,
  wrongForm,
  missingRow,
  duplicateRow,
  unknownRow,
  incompleteRow,
  label,
  notANumber,
  negative,
  fraction,
  blank,
  blankTotal,
  unit,
  rowTotal,
  concluded,
  balance,
  disputeTotal,
  proseCell,
  proseSum,
  prosePercent,
  proseContradiction,
  dateYear,
  datePeriod,
  basisNotice,
  feeMissing,
  feeSum,
  plausibleRulesRow,
  plausibleDecisions,
  plausibleInForce,
  plausibleOpened,
  plausibleAmount,
]
