import { headingOf, type RuleExample } from './example'

/** Drops the lines of the text in which some words stand. */
function withoutLinesOf(words: string): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(words))
      .join('\n')
}

/** Puts a line after the one in which some words stand. */
function withLineAfter(words: string, line: (found: string) => string): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .flatMap((found) => (found.includes(words) ? [found, line(found)] : [found]))
      .join('\n')
}

/** How to break each rule about tables, by code. */
export const tableExamples: Readonly<Record<string, RuleExample>> = {
  'table.missing': {
    spoil(text, form) {
      const start = text.indexOf(headingOf(form, 4)) + headingOf(form, 4).length
      return `${text.slice(0, start)}\n\n${text.slice(text.indexOf(headingOf(form, 5)))}`
    },
  },
  'table.wrong-form': { spoil: (text) => text.replaceAll('2022', '2020') },
  'table.missing-row': { spoil: withoutLinesOf('2.重复申请') },
  'table.duplicate-row': { spoil: withLineAfter('2.重复申请', (line) => line) },
  'table.unknown-row': {
    spoil: withLineAfter('2.重复申请', (line) => line.replace('2.重复申请', '3.网上咨询转办')),
  },
  'table.incomplete-row': { spoil: (text) => text.replace(/(2\.重复申请(?:\t0){5})\t0\t0/, '$1') },
  'table.label': { spoil: (text) => text.replace('5.属于三类内部事务信息', '5.属于三类内容事务信息') },
  'table.not-a-number': { cells: { 'requests.granted.business': '二' } },
  'table.negative': { cells: { 'requests.rejected.duplicate.person': '-1' } },
  'table.fraction': { cells: { 'requests.rejected.duplicate.person': '0.5' } },
  'table.blank': { cells: { 'requests.rejected.duplicate.person': '/' } },
  'table.blank-total': { cells: { 'requests.granted.total': '' } },
  'table.unit': { soundCells: { 'disclosure.fee.amount': '3.25' }, cells: { 'disclosure.fee.amount': '3.25万元' } },
}

/** How to break each equation of the tables, by the code of its rule. */
export const identityExamples: Readonly<Record<string, RuleExample>> = {
  'identity.row-total': { cells: { 'requests.granted.total': '11' } },
  'identity.concluded': { cells: { 'requests.concluded.business': '3', 'requests.concluded.total': '14' } },
  'identity.balance': { cells: { 'requests.carriedOut.person': '1', 'requests.carriedOut.total': '1' } },
  'identity.dispute-total': { cells: { 'disputes.review.total': '2' } },
}

/** How to break each rule about plausible figures, by code. */
export const plausibleExamples: Readonly<Record<string, RuleExample>> = {
  'plausible.rules-row': { cells: { 'disclosure.rules.issued': '1', 'disclosure.rules.inForce': '1' } },
  'plausible.decisions': { form: '2019', cells: { 'disclosure.licence.decisions': '35' } },
  'plausible.in-force': { cells: { 'disclosure.normative.inForce': '1' } },
  'plausible.opened': { form: '2019', cells: { 'disclosure.normative.opened': '0' } },
  'plausible.amount': { soundCells: { 'disclosure.fee.amount': '79.2' }, cells: { 'disclosure.fee.amount': '792000' } },
}
