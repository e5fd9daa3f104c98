import { structuredPatch } from 'diff'
import { checkDocument } from '../../../server/src/check/check'
import type { Form } from '../../../server/src/forms/form'
import { currentForm, formById } from '../../../server/src/forms/forms'
import { readDocument } from '../../../server/src/read/readDocument'
import type { RuleExample } from './example'
import { proseExamples } from './proseExamples'
import { soundReport } from './soundReport'
import { structureExamples } from './structureExamples'
import { identityExamples, plausibleExamples, tableExamples } from './tableExamples'

/** Examples by rule code. */
export const examples: Readonly<Record<string, RuleExample>> = {
  ...structureExamples,
  ...tableExamples,
  ...identityExamples,
  ...proseExamples,
  ...plausibleExamples,
}

/** The two reports of an example, which differ in what the rule is about. */
export interface ExampleReports {
  readonly holds: string
  readonly breaks: string
}

/** Writes the reports of an example. */
export function exampleReports({ form: id, soundCells, cells, spoil }: RuleExample): ExampleReports {
  const form: Form = (id === undefined ? null : formById(id)) ?? currentForm
  const holds = soundReport(form, soundCells)
  const breaks = cells ? soundReport(form, { ...soundCells, ...cells }) : holds
  return { holds, breaks: spoil ? spoil(breaks, form) : breaks }
}

/** More lines of an example are left out. */
const mostLines = 12

/** The lines in which the reports of an example differ, as the rule's page shows them: tabs as bars. */
export function exampleLines({ holds, breaks }: ExampleReports): ExampleReports {
  const { hunks } = structuredPatch('', '', holds, breaks, '', '', { context: 1 })
  const linesOf = (mark: '-' | '+'): string => {
    const lines = hunks.flatMap((hunk, index) => [
      ...(index > 0 ? ['……'] : []),
      ...hunk.lines.filter((line) => line[0] === ' ' || line[0] === mark).map((line) => line.slice(1)),
    ])
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '……'] : lines
    return shown
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .replaceAll('\t', ' | ')
  }
  return { holds: linesOf('-'), breaks: linesOf('+') }
}

/** What the rule says of the report that breaks it. */
export function exampleMessage(code: string, { breaks }: ExampleReports): string | undefined {
  return checkDocument(readDocument(breaks)).find((finding) => finding.code === code)?.message
}
