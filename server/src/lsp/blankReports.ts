import { TextDocument } from 'vscode-languageserver-textdocument'
import { currentForm, formById, formOfYear } from '../forms/forms'
import { readDocument } from '../read/readDocument'
import { blankReport } from '../write/blank'
import { cellsInOrder } from './cellNeighbours'
import { rangeOf } from './positions'
import { type BlankReport, type BlankReportParams, languageId } from './protocol'

const nowhere = { start: 0, end: 0 }

/** What is answered when nothing could be written. */
export const noBlankReport: BlankReport = {
  text: '',
  firstCell: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
}

/** Answers `nianbao/blankReport`: the form that is named, else that of the year, else the newest. */
export function writeBlankReport({ form, organisation, year, layout = 'tabs' }: BlankReportParams): BlankReport {
  const chosen = (form === undefined ? formOfYear(year) : formById(form)) ?? currentForm
  const text = blankReport({ form: chosen, organisation, year, layout })
  const [first] = readDocument(text).reports.flatMap(cellsInOrder)
  return { text, firstCell: rangeOf(TextDocument.create('', languageId, 0, text), first ?? nowhere) }
}
