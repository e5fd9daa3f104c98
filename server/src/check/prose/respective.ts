import { betweenListed, respectively, respectiveNumbers } from '../../forms/statementsSums'
import { clauseAt } from './clause'
import { type Item, names } from './item'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'

/**
 * 行政许可、行政处罚分别为12件、3件: the word that the number belongs to by its place among the numbers. Nothing where the
 * numbers are not as many as the words, `null` where the clause tells no such list.
 */
export function respectiveWord(prose: ProseParagraph, { number }: Item): readonly ProseWord[] | null {
  if (!prose.text.includes(respectively)) return null
  const clause = clauseAt(prose, number.from)
  const at = clause.text.lastIndexOf(respectively, number.from - clause.from)
  const list = at < 0 ? null : respectiveNumbers.exec(clause.text.slice(at))
  if (!list) return null
  const words = wordsBetween(prose.words, clause.from, clause.from + at).filter(names)
  const places = [...list[0].matchAll(/\d+(?:\.\d+)?/g)].map((match) => clause.from + at + match.index)
  const isList = words.every(
    ({ role, from }, index) =>
      listed.has(role) && (index === 0 || betweenListed.test(prose.text.slice(words[index - 1].to, from))),
  )
  return isList && words.length === places.length ? words.filter((_, index) => places[index] === number.from) : []
}

const listed: ReadonlySet<ProseWord['role']> = new Set(['decision', 'dispute', 'verdict', 'request'])
