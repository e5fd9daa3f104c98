import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { kilobytes, type Section } from './section'

/** What is shipped, and how big it is. */
export function benchSizes(): Section {
  const bundles = existsSync('dist') ? readdirSync('dist').filter((name) => /\.(js|css)$/.test(name)) : []
  const rows = bundles.map((name) => {
    const content = readFileSync(join('dist', name))
    return [`dist/${name}`, kilobytes(content.length), kilobytes(gzipSync(content, { level: 9 }).length)]
  })
  const packages = readdirSync('.').filter((name) => name.endsWith('.vsix'))
  return {
    title: 'Sizes',
    about:
      'Bundles, minified, as they are and compressed; the package (limit: 300 KB) where `npm run package` has made one.',
    head: ['file', 'size', 'compressed'],
    rows: [...rows, ...packages.map((name) => [name, '', kilobytes(statSync(name).size)])],
  }
}
