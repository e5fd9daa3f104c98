import type { Form } from '../../forms/form'
import { noDecisions, noPapers, ofShowing } from '../../forms/statementsDenial'
import { actColumns } from '../../forms/statementsDisclosure'
import type { CheckContext } from '../rule'
import { type Clause, wordsAfter } from './clause'
import type { Denied } from './denial'
import type { ProseWord } from './lexicon'
import type { ProseParagraph } from './prose'
import { disclosureReadingsOf, type Reading } from './reading'

/** Kinds of rows of table 二, and the columns that tell whether there was anything. */
const papers = { roles: ['document'], columns: actColumns.issued }
const decisions = { roles: ['decision', 'charge'], columns: ['decisions', 'amount'] }

/** 未制定规章和规范性文件, 无行政许可事项: rows of table 二 that the clause denies, and nothing else; `null` if it does not. */
export function deniedDisclosure(
  { form }: CheckContext,
  prose: ProseParagraph,
  word: ProseWord,
  clause: Clause,
): Denied | null {
  const said = prose.text.slice(word.to, clause.to)
  const denied = word.id === 'notMade' && noPapers.test(said) ? papers : noDecisions.test(said) ? decisions : null
  if (denied === null || ofShowing.test(prose.text.slice(clause.from, word.from))) return null
  const rows = wordsAfter(prose, clause, word.to).filter(({ role }) => denied.roles.includes(role))
  const last = rows.at(-1)
  if (!last) return null
  const readings = rows.flatMap(({ id }) => firstOf(form, id, denied.columns))
  return { readings, all: false, from: word.from, to: last.to }
}

/** The column that the form has: papers that were made, and not what was opened. */
function firstOf(form: Form, row: string, columns: readonly string[]): readonly Reading[] {
  return disclosureReadingsOf(form, row, columns).slice(0, 1)
}
