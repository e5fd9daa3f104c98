import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma'
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate'

const require = createRequire(import.meta.url)
const grammarPath = 'syntaxes/nianbao.tmLanguage.json'

/** A piece of a line with its innermost scope, `text.nianbao` aside. */
export interface Token {
  readonly text: string
  readonly scope: string
}

/** Colours a line as VS Code does, with the grammar that is on the disk. Pieces without a scope are left out. */
export async function tokenizeLine(line: string): Promise<readonly Token[]> {
  const grammar = await loadGrammar()
  return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
    const scope = scopes.at(-1) ?? ''
    return scopes.length === 1 ? [] : [{ text: line.slice(startIndex, endIndex), scope: scope.replace('.nianbao', '') }]
  })
}

let loaded: ReturnType<typeof load> | undefined

function loadGrammar(): ReturnType<typeof load> {
  loaded ??= load()
  return loaded
}

async function load() {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  })
  const grammar = await registry.loadGrammar('text.nianbao')
  if (!grammar) throw new Error('the grammar does not load')
  return grammar
}
