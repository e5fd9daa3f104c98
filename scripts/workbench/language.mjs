// VS Code in another language, without its language pack.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Registers a language pack that translates nothing: VS Code's own words stay English, and extensions are asked for
 * theirs in the language.
 * @param {string} userData the folder of VS Code's user data
 * @param {string} language as VS Code spells it: `zh-cn`
 */
export function registerLanguage(userData, language) {
  const translations = join(userData, 'translations.json')
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }))
  const extensions = [{ extensionIdentifier: { id: `nianbao-test.${language}` }, version: '1.0.0' }]
  const pack = { hash: language, label: language, extensions, translations: { vscode: translations } }
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }))
}
