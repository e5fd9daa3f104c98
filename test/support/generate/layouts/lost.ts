import type { Layout } from '../layout'
import { plain, textOf } from '../pieces'
import { paragraphs } from './paragraphs'

/** L12: the tables were pictures; headings follow each other. */
export const tablesLost: Layout = {
  id: 'L12',
  name: 'tables_lost',
  loses: 'all',
  speaks: ['table.missing'],
  start: () => () => [],
}

/** L13: every line that had stood before was deleted, so no table has figures left. */
export const deduplicated: Layout = {
  id: 'L13',
  name: 'dedup',
  loses: 'all',
  scale: 'zero',
  speaks: ['table.missing'],
  start: paragraphs.start,
  finish: (pieces) => {
    const seen = new Set<string>()
    const lines = textOf(pieces)
      .split('\n')
      .filter((line) => {
        const key = line.trim()
        if (key === '') return true
        if (seen.has(key)) return false
        seen.add(key)
        return true
      })
    return [plain(lines.join('\n'))]
  },
}

/** L15: the whole report in one line, headings inside it, tables gone. */
export const oneParagraph: Layout = {
  id: 'L15',
  name: 'one_paragraph',
  loses: 'all',
  speaks: ['table.missing'],
  gap: ' ',
  start: () => () => [],
}
