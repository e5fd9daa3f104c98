import type { Form, Label } from '../../server/src/forms/form'
import { forms } from '../../server/src/forms/forms'
import { reportName } from '../../server/src/forms/title'
import { anyLabel } from './labelPattern'

/** A rule of a TextMate grammar, as far as this one needs it. */
export interface GrammarRule {
  readonly match: string
  readonly name?: string
  readonly captures?: Readonly<Record<string, { readonly name: string }>>
}

/** A cell begins at the line's start, after a tab or after a bar. */
const cellStart = '(?:(?<=[\\t|])|^)[ \\u3000]*'
/** … and ends at the line's end, before a tab or bar, or before the first figure of a row from a PDF. */
const cellEnd = '(?=[ \\u3000]*(?:$|[\\t|])|[ \\u3000]+[-−－+]?[0-9０-９])'
const numeral = '[一二三四五六七八九十]'

/**
 * The TextMate grammar: what can be told from one line. Its labels are those of the forms. What needs more than a line
 * (wrapped labels, carried figures) is left to the server's semantic tokens.
 */
export function grammar(): unknown {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: '年报',
    scopeName: 'text.nianbao',
    patterns: [title(), ...cells(), partHeading(), subHeading(), ...figures(), ...prose()],
  }
}

function title(): GrammarRule {
  const name = reportName.replace('工作', '(?:工作)?')
  return {
    name: 'markup.heading.1.nianbao',
    match: `^[ \\u3000#*]*([^。，；：\\t|]{0,40}?)(?:([0-9０-９]{4})[ \\u3000]*年度?)?[ \\u3000]*${name}[^。，；：\\t|]{0,12}$`,
    captures: { 1: { name: 'entity.name.section.organisation.nianbao' }, 2: { name: 'constant.numeric.year.nianbao' } },
  }
}

function cells(): readonly GrammarRule[] {
  const totals = forms.flatMap((form) => [...rowLabels(form, true), ...columnLabels(form, true)])
  const rows = forms.flatMap((form) => rowLabels(form, false))
  const columns = forms.flatMap((form) => columnLabels(form, false))
  const tables = forms.flatMap((form) => form.tables)
  const groups = tables.flatMap((table) => table.groups.map((group) => group.label))
  const captions = tables.flatMap((table) => table.blocks.flatMap((block) => block.caption ?? []))
  const corners = tables.flatMap((table) => table.blocks.flatMap((block) => block.corner ?? []))
  const heads = tables.flatMap((table) => table.headLabels)
  return [
    cell('keyword.control.total.nianbao', totals),
    cell('variable.other.row.nianbao', rows),
    cell('entity.name.type.group.nianbao', groups),
    cell('entity.name.function.caption.nianbao', captions),
    cell('entity.name.type.column.nianbao', [...columns, ...corners, ...heads]),
  ]
}

function cell(name: string, labels: readonly Label[]): GrammarRule {
  return { match: `${cellStart}(${anyLabel(labels)})${cellEnd}`, captures: { 1: { name } } }
}

function rowLabels(form: Form, total: boolean): readonly Label[] {
  return form.rows.filter((row) => (row.definition.total ?? false) === total).map((row) => row.definition.label)
}

function columnLabels(form: Form, total: boolean): readonly Label[] {
  return form.rows
    .flatMap((row) => row.columns.filter((column) => (column.total ?? false) === total))
    .map(({ label }) => label)
}

/** A numbered line of its own; the rows of table 三 that look alike are cells and come first. */
function partHeading(): GrammarRule {
  return {
    name: 'markup.heading.2.nianbao',
    match: `^[ \\u3000#*]*(${numeral}[、.．])[ \\u3000]*([^。；：\\t|]{2,40})$`,
    captures: {
      1: { name: 'punctuation.definition.heading.nianbao' },
      2: { name: 'entity.name.section.part.nianbao' },
    },
  }
}

function subHeading(): GrammarRule {
  return {
    name: 'markup.heading.3.nianbao',
    match: `^[ \\u3000#*]*([（(]${numeral}+[）)])[ \\u3000]*([^。；\\t|]{2,30})[。：:]?$`,
    captures: {
      1: { name: 'punctuation.definition.heading.nianbao' },
      2: { name: 'entity.name.section.nianbao' },
    },
  }
}

function figures(): readonly GrammarRule[] {
  return [
    { name: 'punctuation.separator.cell.nianbao', match: '^[ ]*\\|(?:[ ]*:?-+:?[ ]*\\|)+[ ]*$' },
    { name: 'constant.language.blank.nianbao', match: `(?<=[\\t|])[ ]*[/／—－-]+(?=[ ]*(?:$|[\\t|]))` },
    { name: 'constant.numeric.nianbao', match: '(?:(?<=[\\t |]|^)[-−－+])?[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?' },
    { name: 'punctuation.separator.cell.nianbao', match: '\\|' },
  ]
}

function prose(): readonly GrammarRule[] {
  return [{ name: 'string.other.citation.nianbao', match: '《[^》]*》' }]
}
