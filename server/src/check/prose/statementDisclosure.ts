import type { Form } from '../../forms/form'
import {
  actColumns,
  betweenActAndNumber,
  betweenPapers,
  chargeColumns,
  joinsDecisions,
  newPapers,
  takesDecision,
} from '../../forms/statementsDisclosure'
import { chargeUnits, decisionUnits, documentUnits, entryUnit, itemUnit } from '../../forms/statementsUnits'
import { startOfStretch } from '../../text/units'
import { clauseEnds, type Item } from './item'
import { type ProseWord, wordsBetween } from './lexicon'
import type { ProseParagraph } from './prose'
import { disclosureReadingsOf, sumOfReadings } from './reading'
import { passageStart, sentenceStart } from './sentence'
import type { Meaning } from './statement'

/** What words about papers, decisions and money say: cells of table 二. */
export function disclosureStatement(
  prose: ProseParagraph,
  item: Item,
  words: readonly ProseWord[],
  form: Form,
): Meaning | null {
  const last = words[words.length - 1]
  if (last.role === 'charge') return chargeMeaning(item, last, form)
  if (item.number.kind !== 'count') return null
  if (last.role === 'decision') return decisionMeaning(prose, item, words, form)
  if (!documentUnits.has(item.number.unit)) return null
  const acts = words.filter((word) => word.role === 'act')
  // 规范性文件12条: entries of a site, unless something was done with them.
  if (item.number.unit === entryUnit && acts.length === 0) return null
  const document = words.findLast((word) => word.role === 'document') ?? documentBefore(prose, item)
  if (!document) return null
  // Without a document of its own the act has to stand right at the number.
  const act = acts.at(-1) ?? actBefore(prose, item, document)
  if (!words.includes(document) && act && !isAtNumber(prose, act, item)) return null
  const isNew = act === undefined && newPapers.test(prose.text.slice(Math.max(0, document.from - 4), document.from))
  return documentMeaning(document.id, act?.id ?? (isNew ? 'issued' : undefined), form)
}

/** Without a word for what was done, papers are taken for opened ones. */
function documentMeaning(document: string, act: string | undefined, form: Form): Meaning {
  const readings = disclosureReadingsOf(form, document, actColumns[act ?? 'opened'])
  return { kind: 'document', ids: [document, act ?? 'vague'], readings }
}

function decisionMeaning(prose: ProseParagraph, item: Item, words: readonly ProseWord[], form: Form): Meaning | null {
  const { from, number } = item
  const isTaken = () => takesDecision.test(prose.text.slice(passageStart(prose.text, from), number.from))
  // 行政许可3项 are kinds of licences, unless they were decided on.
  if (!decisionUnits.has(number.unit) && !(number.unit === itemUnit && isTaken())) return null
  const decisions = words.filter((word) => word.role === 'decision')
  const group = [decisions[decisions.length - 1]]
  for (let index = decisions.length - 1; index > 0; index--) {
    if (!joinsDecisions.test(prose.text.slice(decisions[index - 1].to, decisions[index].from))) break
    group.unshift(decisions[index - 1])
  }
  const readings = group.flatMap((word) => disclosureReadingsOf(form, word.id, ['decisions']))
  if (readings.length !== group.length) return null
  return {
    kind: 'decision',
    ids: group.map((word) => word.id),
    readings: readings.length === 1 ? readings : [sumOfReadings(readings)],
  }
}

function chargeMeaning(item: Item, charge: ProseWord, form: Form): Meaning | null {
  const columns = chargeColumns[charge.id]
  const money = item.number.kind === 'money'
  if (!money && !chargeUnits.has(item.number.unit)) return null
  const readings = disclosureReadingsOf(form, charge.id, money ? columns.money : columns.items, columns.sum)
  return { kind: 'charge', ids: [charge.id], readings }
}

/** `制定规章 2 件、规范性文件 9 件`: the act stands before the paper that was counted right before. */
function actBefore({ text, words, numbers }: ProseParagraph, item: Item, document: ProseWord): ProseWord | undefined {
  const previous = numbers.findLast(({ kind, to }) => kind === 'count' && to <= item.from)
  if (!previous || !betweenPapers.test(text.slice(previous.end, document.from))) return undefined
  const before = wordsBetween(words, clauseOf(text, previous.from), previous.from)
  const named = before.at(-1)
  if (named?.role !== 'document' || named.id === document.id) return undefined
  return before.findLast((word) => word.role === 'act')
}

function clauseOf(text: string, at: number): number {
  return startOfStretch(text, at, clauseEnds)
}

/** `…规范性文件 5 件，废止 2 件`: the document is the last one named in the sentence. */
function documentBefore(prose: ProseParagraph, item: Item): ProseWord | undefined {
  return wordsBetween(prose.words, sentenceStart(prose.text, item.from), item.from).findLast(
    (word) => word.role === 'document',
  )
}

function isAtNumber({ text }: ProseParagraph, act: ProseWord, { number }: Item): boolean {
  if (act.from >= number.from) return false
  return number.from - act.to <= 2 || betweenActAndNumber.test(text.slice(act.to, number.from))
}
