import { TextDocument } from 'vscode-languageserver-textdocument'
import { checkDocument } from '../server/src/check/check'
import { readDocument } from '../server/src/read/readDocument'
import { rereadDocument } from '../server/src/read/rereadDocument'
import type { ReportDocument } from '../server/src/report/report'
import { processorTime } from './median'
import { milliseconds, type Section, times } from './section'
import { longReport, manyReports } from './texts'

const sizes = [10_000, 100_000, 1_000_000]
const runs = 101

/** A typed digit as the server sees it: an incremental change, then reading and checking the new version. */
export function benchKeystroke(): Section {
  return {
    title: 'A keystroke',
    about:
      'A digit typed in the middle of the text and taken back, through TextDocument.update, reading and all rules, as the server does it (goal: 5 × from 10 KB to 1 MB).',
    head: ['text', ...sizes.map((size) => `${size / 1000} KB`), '1 MB : 10 KB'],
    rows: [row('reports one behind the other', manyReports), row('one report with long prose', longReport)],
  }
}

function row(name: string, make: (length: number) => string): string[] {
  const results = sizes.map((size) => keystroke(make(size)))
  return [name, ...results.map(milliseconds), times(results[results.length - 1] / results[0])]
}

function keystroke(text: string): number {
  const document = TextDocument.create('file:///report.nianbao', 'nianbao', 1, text)
  const position = document.positionAt(placeToType(text))
  let read: ReportDocument = readDocument(text)
  checkDocument(read)
  const samples: number[] = []
  for (let version = 2; version < runs + 2; version++) {
    const typed = version % 2 === 0
    const end = typed ? position : { ...position, character: position.character + 1 }
    const started = processorTime()
    TextDocument.update(document, [{ range: { start: position, end }, text: typed ? '7' : '' }], version)
    read = rereadDocument(document.getText(), read)
    checkDocument(read)
    samples.push(processorTime() - started)
  }
  return samples.sort((a, b) => a - b)[Math.floor(runs / 2)]
}

/** Behind a figure of a table near the middle of the text. */
function placeToType(text: string): number {
  const from = text.indexOf('本年新收政府信息公开', Math.floor(text.length / 2) - 5_000)
  const line = from < 0 ? text.lastIndexOf('本年新收政府信息公开') : from
  const figure = /\d/.exec(text.slice(line + 16))
  return line + 16 + (figure?.index ?? 0) + 1
}
