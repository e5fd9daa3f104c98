import { forms } from '../../server/src/forms/forms'
import { standardSentences } from '../../server/src/forms/sentences'
import type { Output } from './output'
import { pinyinOf } from './pinyin'

/** How everything that completion offers is typed, so that the server needs no dictionary. */
export function pinyinTable(): Output {
  const entries = [...names()].map((name) => {
    const { full, initials } = pinyinOf(withoutNumber(name))
    return `  ${JSON.stringify(name)}: ${JSON.stringify(`${full} ${initials}`)},\n`
  })
  const comment = '/** Names of the forms by pinyin and by its initials. Written by `npm run generate`. */\n'
  const table = `export const pinyinOfNames: Readonly<Record<string, string>> = {\n${entries.join('')}}\n`
  return { path: 'server/src/forms/pinyin.generated.ts', text: comment + table }
}

function names(): ReadonlySet<string> {
  const headings = forms.flatMap((form) => form.parts.map((part) => part.heading.text))
  const tables = forms.flatMap((form) => form.tables.map((table) => table.name))
  const rows = forms.flatMap((form) => form.rows.map((row) => row.definition.label.text))
  const sentences = standardSentences.map((sentence) => sentence.name)
  return new Set([...headings, ...tables, ...rows, ...sentences])
}

/** People type the words, not the number before them. */
function withoutNumber(name: string): string {
  return name.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '')
}
