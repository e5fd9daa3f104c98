import { formDocs } from './formDocs'
import { grammar } from './grammar'
import { messagesOf } from './l10n'
import { withRuleSettings } from './manifest'
import type { Output } from './output'
import { jsonText } from './output'
import { pinyinTable } from './pinyinTable'
import { readmeWithRules } from './readme'
import { ruleDocs } from './ruleDocs'
import { configurationSchema } from './schema'
import { snippets } from './snippets'

/**
 * Everything that is generated. A test compares it with what is on the disk.
 * @param read gives the present text of a file of the repository
 * @param clientFiles paths of the client's sources
 */
export function outputs(read: (path: string) => string, clientFiles: readonly string[]): readonly Output[] {
  const messages = messagesOf(new Map(clientFiles.map((path) => [path, read(path)])))
  return [
    { path: 'snippets/nianbao.json', text: jsonText(snippets()) },
    { path: 'syntaxes/nianbao.tmLanguage.json', text: jsonText(grammar()) },
    { path: 'schemas/nianbao.schema.json', text: jsonText(configurationSchema()) },
    {
      path: 'l10n/bundle.l10n.json',
      text: jsonText(Object.fromEntries(messages.map((message) => [message, message]))),
    },
    { path: 'package.json', text: jsonText(withRuleSettings(JSON.parse(read('package.json')))) },
    formDocs(),
    readmeWithRules(read('README.md')),
    pinyinTable(),
    ...ruleDocs(),
  ]
}
