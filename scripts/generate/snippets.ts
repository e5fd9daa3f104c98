import type { Form } from '../../server/src/forms/form'
import { currentForm, forms } from '../../server/src/forms/forms'
import { reportName } from '../../server/src/forms/title'
import { blankPart, blankReport, blankTable } from '../../server/src/write/blank'
import { pinyinOf } from './pinyin'

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
}

/**
 * Whole reports, parts and tables of every form, by their names. They are laid out by the same functions as blank
 * reports; each cell, title part and gap in the prose is a tab stop, in text order.
 */
export function snippets(): Readonly<Record<string, Snippet>> {
  const newestFirst = forms.toReversed()
  return Object.fromEntries(newestFirst.flatMap((form) => [wholeReport(form), ...partsOf(form), ...tablesOf(form)]))
}

function wholeReport(form: Form): [string, Snippet] {
  const stops = tabStops()
  // The title is the first line, so its stops come first.
  const organisation = stops.named('机关名称')
  const year = stops.named('年份')
  const text = blankReport({ form, organisation, year, layout: 'tabs', ...stops.callbacks })
  return [`${form.name}：整份报告`, snippet(['年报', reportName], form, text, `空白年度报告（${form.name}）`)]
}

function partsOf(form: Form): [string, Snippet][] {
  return form.parts.map((part) => {
    const text = blankPart(form, part.number, { layout: 'tabs', ...tabStops().callbacks })
    const heading = part.heading.text
    return [`${form.name}：${part.numeral}、${heading}`, snippet([heading], form, text, `第${part.numeral}部分`)]
  })
}

function tablesOf(form: Form): [string, Snippet][] {
  return form.tables.map((table) => {
    const text = blankTable(form, table.id, 'tabs', tabStops().callbacks)
    return [`${form.name}：${table.name}`, snippet([table.name], form, text, `空白表格（${form.name}）`)]
  })
}

/**
 * Every name can be typed in Chinese, in pinyin and in its initials, each with the year of the form. Without a year the
 * newest form is meant: among equal words editors put the oldest first.
 */
function snippet(names: readonly string[], form: Form, text: string, description: string): Snippet {
  const words = names.flatMap((name) => [name, pinyinOf(name).full, pinyinOf(name).initials])
  const prefix = [...(form === currentForm ? words : []), ...words.map((word) => `${word}${form.id}`)]
  return { prefix, body: text.replace(/\n$/, '').split('\n'), description }
}

/** Tab stops numbered in the order they are asked for. */
function tabStops() {
  let last = 0
  const next = (): number => {
    last += 1
    return last
  }
  return {
    named: (name: string): string => `\${${next()}:${name}}`,
    callbacks: { cellText: () => `$${next()}`, proseText: () => `$${next()}` },
  }
}
