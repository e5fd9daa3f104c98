import { form2021 } from '../../../server/src/forms/form2021'
import { reportText, withTotals } from '../../support/reportFrom'

const figures = withTotals(form2021, {
  'disclosure.normative.issued': 3,
  'disclosure.normative.inForce': 18,
  'disclosure.licence.decisions': 182,
  'requests.received.person': 20,
  'requests.received.business': 3,
  'requests.carriedIn.person': 2,
  'requests.granted.person': 12,
  'requests.granted.business': 1,
  'requests.unavailable.notHeld.person': 9,
  'requests.rejected.petition.business': 2,
  'requests.carriedOut.person': 1,
  'disputes.review.upheld': 1,
})
const year = { year: 2023 }

/** A report in which everything agrees. */
export const rightReport = reportText(figures, year)

/** The same with one wrong total: （一）予以公开 12 instead of 13. */
export const wrongReport = reportText({ ...figures, 'requests.granted.total': 12 }, year)

/** The same with something of everything: wrong totals, blanks, a word for a number, a row that is not there. */
export const brokenReport = reportText(
  {
    ...figures,
    'requests.granted.total': 12,
    'requests.denied.internal.person': '',
    'requests.denied.process.person': '/',
    'requests.denied.security.legal': '无',
    'disputes.review.total': 3,
  },
  year,
).replace(/^.*2\.重复申请.*\n/m, '')
