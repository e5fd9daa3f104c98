import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const documents = globSync(['*.md', 'docs/**/*.md', 'samples/*.md'])

describe('the documents', () => {
  it.each(documents)('%s links only to files that are there', (path) => {
    const text = readFileSync(path, 'utf8').replace(/```[\s\S]*?```/g, '')
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target)
    expect(targets.filter((target) => !existsSync(join(dirname(path), decodeURI(target))))).toEqual([])
  })

  it('have an index with all of them', () => {
    const index = readFileSync('docs/README.md', 'utf8')
    const pages = globSync('docs/*.md').map((path) => path.slice('docs/'.length))
    // The gallery's page is the package's own README.
    const own = new Set(['README.md', 'gallery.md'])
    expect(pages.filter((page) => !own.has(page) && !index.includes(page))).toEqual([])
  })

  it('show every picture that was taken', () => {
    const text = documents.map((path) => readFileSync(path, 'utf8')).join('\n')
    expect(globSync('docs/pictures/*.png').filter((path) => !text.includes(path.slice('docs/'.length)))).toEqual([])
  })
})

describe('the list of dependencies', () => {
  it('has every library that runs on a user’s machine, and no other', () => {
    const sources = globSync(['server/src/**/*.ts', 'client/src/**/*.ts', 'client/preview/**/*.{ts,tsx}'])
    const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
    const imports = /^(?:import|export) (?!type )[^'"]*?from '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm
    const imported = [...text.matchAll(imports)].map(([, atOnce, later]) => atOnce ?? later)
    const used = new Set(imported.map(packageOf).filter((name) => name !== 'vscode' && !name.startsWith('node:')))
    const listed = readFileSync('docs/dependencies.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| library'))
      .flatMap((line) => line.split('|')[1].trim().split(', '))
    expect(listed.sort()).toEqual([...used].sort())
  })
})

function packageOf(specifier: string): string {
  const [scope, name] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
