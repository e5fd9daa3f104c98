// Bundles every entry point, or only those named. `--watch` keeps going and rebuilds on change.
//   node scripts/build.mjs server/src/node.ts
//   node scripts/build.mjs server/src/cli/main.ts --outdir=/tmp/x      instead of dist/
import { basename, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { rulesInBrief } from './rulesInBrief.mjs'
import { typesInUse } from './typesInUse.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const shared = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  // Chinese as it is: escaped it is twice as long, and a tenth of the package.
  charset: 'utf8',
  logLevel: 'info',
  metafile: true,
  // A missing named import must stop the build, not surface as undefined in the user's editor.
  logOverride: { 'import-is-undefined': 'error' },
  // Its main file hides its parts from bundlers.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
}
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' }

/** What libraries bring along and is never used here, and small files that say why. */
const spared = {
  'get-east-asian-width': join(root, 'scripts/instead/eastAsianWidth.mjs'),
  minimatch: join(root, 'scripts/instead/minimatch.cjs'),
  'semver/functions/parse': join(root, 'scripts/instead/semverParse.cjs'),
  'semver/functions/satisfies': join(root, 'scripts/instead/semverSatisfies.cjs'),
}

/** The same for files inside the libraries, which no alias reaches. */
const sparedInside = [
  {
    package: 'vscode-languageclient',
    files:
      /^\.\/(callHierarchy|colorProvider|declaration|documentLink|fileOperations|implementation|inline(Completion|Value)|linkedEditingRange|rename|signatureHelp|textDocumentContent|type(Definition|Hierarchy))$/,
    instead: 'unusedFeatures.cjs',
  },
  { package: 'vscode-languageclient', files: /^\.\/notebook$/, instead: 'clientNotebook.cjs' },
  {
    package: 'vscode-languageserver',
    files:
      /^\.\/(callHierarchy|fileOperations|inline(Completion|Value)|linkedEditingRange|moniker|notebook|textDocumentContent|typeHierarchy)$/,
    instead: 'serverFeatures.cjs',
  },
  { package: 'vscode-languageserver', files: /^\.\/files$/, instead: 'serverFiles.cjs' },
  {
    package: 'vscode-languageserver-protocol',
    files:
      /^\.\/protocol\.(callHierarchy|colorProvider|declaration|fileOperations|implementation|inline(Completion|Value)|linkedEditingRange|moniker|notebook|textDocumentContent|type(Definition|Hierarchy))$/,
    instead: 'unusedProtocol.cjs',
  },
  { package: 'vscode-jsonrpc', files: /^\.\/sharedArrayCancellation$/, instead: 'sharedCancellation.cjs' },
]

const withoutSpared = {
  name: 'without spared files',
  setup(build) {
    for (const { package: name, files, instead } of sparedInside) {
      build.onResolve({ filter: files }, ({ importer }) =>
        importer.replaceAll('\\', '/').includes(`/${name}/lib/`)
          ? { path: join(root, 'scripts/instead', instead) }
          : undefined,
      )
    }
  },
}

/** A bundle that runs in Node and in a web worker; each takes up only its own half. Two bundles would be twice the size. */
const bothHosts = {
  ...node,
  conditions: ['node', 'browser'],
  external: ['vscode'],
  alias: { ...shared.alias, ...spared },
}

/** The libraries of a side that hand on the protocol's types, and its own code. */
const users = {
  client: [
    'node_modules/vscode-languageclient/lib',
    'node_modules/vscode-languageserver-protocol/lib',
    'node_modules/vscode-jsonrpc/lib/node',
    'node_modules/vscode-jsonrpc/lib/browser',
    'client/src',
  ],
  server: [
    'node_modules/vscode-languageserver/lib',
    'node_modules/vscode-languageserver/node_modules/vscode-languageserver-protocol/lib',
    'node_modules/vscode-languageserver/node_modules/vscode-jsonrpc/lib/node',
    'node_modules/vscode-languageserver/node_modules/vscode-jsonrpc/lib/browser',
    'server/src',
  ],
}

/** @param {string} path */
const isSpared = (path) => {
  const inside = path.replaceAll('\\', '/')
  return sparedInside.some(
    ({ package: name, files }) => inside.includes(`/${name}/lib/common/`) && files.test(`./${basename(inside, '.js')}`),
  )
}

/** @param {'client' | 'server'} side */
const pluginsOf = (side) => [
  withoutSpared,
  typesInUse(
    users[side].map((folder) => join(root, folder)),
    isSpared,
  ),
]

/** The entry of such a bundle: extensions export `activate` and `deactivate`, servers just start. */
function chooseHost({ worker, entryPoints, ...bundle }) {
  if (!worker) return { ...bundle, entryPoints }
  const host = `typeof importScripts === 'function' ? import('./${worker}') : import('./${entryPoints[0]}')`
  const contents = worker.startsWith('client/')
    ? `const host = ${host}
       export const activate = async (context) => (await host).activate(context)
       export const deactivate = async () => (await host).deactivate()`
    : host
  // A worker has no `module` to export to.
  const format = worker.startsWith('client/') ? 'cjs' : 'iife'
  return { ...bundle, format, stdin: { contents, resolveDir: root, sourcefile: 'host.js' } }
}

const named = argv.slice(2).filter((argument) => !argument.startsWith('--'))

const outdir = argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist'

const bundles = [
  {
    ...bothHosts,
    entryPoints: ['client/src/extension.ts'],
    worker: 'client/src/browser.ts',
    plugins: pluginsOf('client'),
    outfile: 'dist/client.js',
  },
  {
    ...bothHosts,
    entryPoints: ['server/src/node.ts'],
    worker: 'server/src/browser.ts',
    plugins: [...pluginsOf('server'), rulesInBrief],
    outfile: 'dist/server.js',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    // A dependency asks for its own address, which a CommonJS bundle does not have.
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "#!/usr/bin/env node\nconst ownAddress = require('node:url').pathToFileURL(__filename).href" },
  },
  {
    ...shared,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    entryPoints: ['client/preview/page/page.ts'],
    outfile: 'dist/preview.js',
  },
  { ...shared, target: 'chrome122', entryPoints: ['client/preview/page/page.css'], outfile: 'dist/preview.css' },
]
  .filter(({ entryPoints }) => named.length === 0 || entryPoints.some((path) => named.includes(path)))
  .map(chooseHost)
  .map((bundle) => ({ ...bundle, outfile: join(outdir, basename(bundle.outfile)) }))

if (bundles.length < named.length) throw new Error(`not all of these are entry points: ${named.join(', ')}`)

if (argv.includes('--watch')) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch()
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)))
}
