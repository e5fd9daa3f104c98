import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchCommandLine } from './commandLine'
import { benchGrowth } from './growth'
import { benchKeystroke } from './keystroke'
import { benchLayouts } from './layouts'
import { printSection, type Section } from './section'
import { benchSizes } from './sizes'

const sections: Readonly<Record<string, () => Section | Promise<Section>>> = {
  layouts: benchLayouts,
  growth: benchGrowth,
  keystroke: benchKeystroke,
  cli: benchCommandLine,
  sizes: benchSizes,
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? Object.keys(sections)
const printed: string[] = []
for (const name of wanted) {
  const measure = sections[name]
  if (!measure) throw new Error(`no benchmark ${name}; there are ${Object.keys(sections).join(', ')}`)
  const text = printSection(await measure())
  console.log(text)
  printed.push(text)
}
if (values.write) writeFileSync('docs/benchmarks.md', `${introduction()}\n${printed.join('\n')}`)

function introduction(): string {
  return `# Benchmarks

Written by \`npm run bench -- --write\`; do not edit. All numbers of a table come from one run on one machine, so only the ratios mean something elsewhere. Here: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.

To repeat: \`npm ci && npm run package && npm run bench\`. Parts: \`npm run bench -- --only layouts,growth,keystroke,cli,sizes\`. The peers are dev dependencies with fixed versions (package.json); the texts are the fixtures of test/fixtures and generated reports (test/support/generate), the same in every run. The machine should have nothing else to do.

The goals stand in the design of the project. The keystroke meets its goal in most runs; growth swings around its own, as the collection of garbage falls into one size or another; reading is slower than the JSON service, and the command line is not yet ten times as fast as its peer, mostly because a process ends before its code is compiled.
`
}
