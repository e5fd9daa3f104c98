import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toDiagnostics } from '../../server/src/lsp/diagnostics'

test('of many places that belong to a finding a diagnostic names the first ones', () => {
  const text = TextDocument.create('file:///report.nianbao', 'nianbao', 1, '0'.repeat(30))
  const related = Array.from({ length: 20 }, (_, at) => ({ start: at, end: at + 1, message: `第 ${at + 1} 格` }))
  const finding = {
    start: 0,
    end: 1,
    code: 'identity.row-total',
    severity: 'error',
    message: '不等',
    cells: [],
    related,
    repairs: [],
  } as const
  const client = { relatedInformation: true, codeDescriptions: false, diagnosticTags: false }
  const [diagnostic] = toDiagnostics(
    text,
    { findings: [finding], all: [finding], hidden: 0 },
    client as Parameters<typeof toDiagnostics>[2],
  )
  expect(diagnostic.relatedInformation?.map(({ message }) => message)).toEqual(
    related.slice(0, 8).map(({ message }) => message),
  )
})
