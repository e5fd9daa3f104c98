import { lint } from 'markdownlint/sync'
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice'
import type { Form } from '../server/src/forms/form'
import { readDocument } from '../server/src/read/readDocument'

/** What vscode-json-languageservice does with the same figures: parse, and validate with a schema. */
export function jsonPeer(text: string): () => Promise<number> {
  const report = readDocument(text).reports[0]
  if (!report?.form) throw new Error('the benchmark text is no report')
  const { form } = report
  const figures: Record<string, unknown> = {}
  for (const cell of form.cells) set(figures, cell.address.split('.'), report.cells[cell.index].value ?? 0)
  const source = JSON.stringify(figures, null, 2)
  const service = getLanguageService({})
  const schema = schemaOf(form)
  let version = 0
  return async () => {
    const document = TextDocument.create('file:///report.json', 'json', ++version, source)
    const parsed = service.parseJSONDocument(document)
    return (await service.doValidation(document, parsed, {}, schema)).length
  }
}

/** What markdownlint does with the same text, all rules on. */
export function markdownPeer(text: string): () => number {
  return () => (lint({ strings: { text }, config: { default: true } }).text ?? []).length
}

function set(target: Record<string, unknown>, [first, ...rest]: readonly string[], value: number): void {
  if (rest.length === 0) {
    target[first] = value
    return
  }
  target[first] ??= {}
  set(target[first] as Record<string, unknown>, rest, value)
}

/** Every cell required, whole and not negative, as far as its kind says. */
function schemaOf(form: Form): JSONSchema {
  const root: JSONSchema = { type: 'object', properties: {}, required: [], additionalProperties: false }
  for (const cell of form.cells) {
    let node = root
    const path = cell.address.split('.')
    path.forEach((key, depth) => {
      const properties = node.properties ?? {}
      if (depth === path.length - 1) {
        properties[key] = cell.kind === 'count' ? { type: 'integer', minimum: 0 } : { type: 'number' }
      } else {
        properties[key] ??= { type: 'object', properties: {}, required: [], additionalProperties: false }
      }
      node.properties = properties
      if (!node.required?.includes(key)) node.required = [...(node.required ?? []), key]
      const next = properties[key]
      if (typeof next === 'object') node = next
    })
  }
  return root
}
