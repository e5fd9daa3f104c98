import type { Form } from '../../forms/form'
import { formOfYear, forms } from '../../forms/forms'
import { aboutReports, subjectMark } from '../../forms/notices'
import type { Edit } from '../../report/edit'
import { proseFacts } from '../prose/facts'
import { type ProseParagraph, placeOf } from '../prose/prose'
import { sentenceAround } from '../prose/sentence'
import type { Rule, RuleFinding } from '../rule'
import { type DocumentNumber, documentNumbersIn, isNear, sameNumber } from './documentNumber'

/** The report names the notice of another form as its basis, or mistypes the number of its own. */
export const basisNotice: Rule = {
  code: 'basis.notice',
  title: '依据的通知过时或文号有误',
  severity: 'information',
  fix: 'offered',
  source: '国办公开办函〔2021〕30号自 2021 年度起取代〔2019〕60号；观察：207 份年报中 7 份仍引旧文，2 份文号有误。',
  *check(context) {
    const facts = proseFacts(context)
    const form = facts.year === null ? null : formOfYear(facts.year)
    if (form === null) return
    const cited: RuleFinding[] = []
    for (const paragraph of facts.prose.citing) {
      const found = paragraph.numbers.length === 0 ? [] : [...numberFindings(paragraph, form)]
      if (found.length > 0) cited.push(...found)
      else if (paragraph.text.includes(subjectMark)) cited.push(...titleFindings(paragraph, form))
    }
    yield* cited
  },
}

function* numberFindings(prose: ProseParagraph, form: Form): Iterable<RuleFinding> {
  const numbers = documentNumbersIn(prose.text)
  const own = parse(form)
  if (own === null || numbers.some((number) => sameNumber(number, own))) return
  for (const number of numbers) {
    const sentence = sentenceAround(prose.text, number)
    if (!aboutReports.test(sentence)) continue
    const other = forms.find((candidate) => candidate !== form && sameNumber(number, parse(candidate)))
    if (other) {
      if (other.since < form.since) yield outdated(prose, number, form, other)
      continue
    }
    if (isNear(number, own)) yield mistyped(prose, number, form)
  }
}

/** The old notice named by its title alone: its subject differs from that of the notice in force. */
function* titleFindings(prose: ProseParagraph, form: Form): Iterable<RuleFinding> {
  // Both are named: the one in force, and the one that it builds on.
  if ([subjectOf(form), quoted(subjectOf(form))].some((subject) => prose.text.includes(subject))) return
  for (const other of forms) {
    if (other.since >= form.since) continue
    const edit = titleEdit(prose, other, form)
    if (edit === null) continue
    yield {
      start: edit.start,
      end: edit.end,
      message: `“${subjectOf(other)}”是 ${other.name}的依据，${form.name}的依据是《${quoted(form.notice.title)}》（${form.notice.number}）`,
      repairs: [replace([edit], '改为现行通知的名称')],
    }
  }
}

/** What stands behind 关于 in the title of the form's notice, 关于 included. */
function subjectOf({ notice }: Form): string {
  return notice.title.slice(notice.title.indexOf(subjectMark))
}

/** Writes the title of the form's notice where that of another form stands. */
function titleEdit(prose: ProseParagraph, other: Form, form: Form): Edit | null {
  const subject = subjectOf(other)
  const from = prose.text.indexOf(subject)
  if (from === -1) return null
  const isQuoted = prose.text.lastIndexOf('《', from) > prose.text.lastIndexOf('》', from)
  const text = isQuoted ? quoted(subjectOf(form)) : subjectOf(form)
  return { ...placeOf(prose, { from, to: from + subject.length }), text }
}

/** A title inside 《》, in which others stand between 〈〉. */
function quoted(title: string): string {
  return title.replace(/《/g, '〈').replace(/》/g, '〉')
}

/** The old notice's title beside its number goes with it. */
function outdated(prose: ProseParagraph, number: DocumentNumber, form: Form, other: Form): RuleFinding {
  const place = placeOf(prose, number)
  const title = titleEdit(prose, other, form)
  const numberEdit = { ...place, text: form.notice.number }
  const written = prose.text.slice(number.from, number.to)
  return {
    ...place,
    message: `${written}是旧格式的依据，${form.name}的依据是${form.notice.number}`,
    repairs: [replace(title ? [title, numberEdit] : [numberEdit], `改为${form.notice.number}`)],
  }
}

function mistyped(prose: ProseParagraph, number: DocumentNumber, form: Form): RuleFinding {
  const place = placeOf(prose, number)
  const written = prose.text.slice(number.from, number.to)
  return {
    ...place,
    message: `文号“${written}”有误，年度报告格式的文号是${form.notice.number}`,
    repairs: [replace([{ ...place, text: form.notice.number }], `改为${form.notice.number}`)],
  }
}

function replace(edits: readonly Edit[], title: string) {
  return { kind: 'replace', title, certain: false, edits } as const
}

const parsed = new WeakMap<Form, DocumentNumber>()

function parse(form: Form): DocumentNumber | null {
  const known = parsed.get(form)
  if (known) return known
  const number = documentNumbersIn(form.notice.number)[0] ?? null
  if (number) parsed.set(form, number)
  return number
}
