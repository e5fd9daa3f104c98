import { checkDocument } from '../server/src/check/check'
import { readDocument } from '../server/src/read/readDocument'
import { measureInTurns } from './median'
import { jsonPeer, markdownPeer } from './peers'
import { milliseconds, type Section, times } from './section'
import { fixtures, longReport } from './texts'

/** Reading and checking a report, against the peers on the same figures and the same text. */
export async function benchLayouts(): Promise<Section> {
  const rows: string[][] = []
  for (const { name, text } of [...fixtures, { name: 'tab-rows with more prose', text: longReport(5_000) }]) {
    const { time, ratio } = await measureInTurns({
      nianbao: () => checkDocument(readDocument(text)),
      json: jsonPeer(text),
      markdown: markdownPeer(text),
    })
    rows.push([
      `${name} (${text.length} characters)`,
      milliseconds(time('nianbao')),
      milliseconds(time('json')),
      times(ratio('nianbao', 'json')),
      milliseconds(time('markdown')),
      `1/${ratio('markdown', 'nianbao').toFixed(1)}`,
    ])
  }
  return {
    title: 'A report, read and checked',
    about:
      'Median processor times of tasks measured in turns, ratios turn by turn. Against vscode-json-languageservice, parse and validate the same figures as JSON with a schema (goal: no slower, 1 ×), and markdownlint, all rules on the same text (goal: 1/15).',
    head: ['fixture', 'nianbao', 'JSON', 'nianbao : JSON', 'markdownlint', 'nianbao : markdownlint'],
    rows,
  }
}
