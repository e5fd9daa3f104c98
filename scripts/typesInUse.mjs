// Leaves out of a bundle what the protocol's libraries bring along and nobody there uses: functions that make and
// test its types, and the requests of every feature it knows. A bundler cannot: the libraries hand all of them on.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const types = /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/
/** Files that define requests or hand names on. */
const requests =
  /(?:vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol(?:\.\w+)?|vscode-jsonrpc[\\/]lib[\\/]common[\\/]api)\.js$/

/** A namespace of the types: its name, its comments and its body. */
const typeNamespace =
  /^export var (\w+);\n((?:\/\*\*[\s\S]*?\*\/\n|\/\/.*\n)*)\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm

/** A namespace of the requests: its name and its body. */
const requestNamespace = /^var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm

/** A name that is handed on. */
const handedOn = /^Object\.defineProperty\(exports, "(\w+)", .*\n/gm

/** Names without a value yet. */
const noValues = /^(?:exports\.\w+ = )+void 0;$/gm

/**
 * @param {readonly string[]} folders all code that may use the types and requests by their names
 * @param {(path: string) => boolean} isSpared files of these folders that are not in the bundle
 * @returns {import('esbuild').Plugin}
 */
export function typesInUse(folders, isSpared) {
  const code = folders.flatMap((folder) => filesIn(folder, isSpared)).join('\n')
  const names = new Set(code.match(/(?<=\.)\w+|\w+(?=\.\w)/g))
  /** @param {string} name */
  const isUsed = (name) => names.has(name)
  return {
    name: 'types in use',
    setup(build) {
      build.onLoad({ filter: types }, ({ path }) => ({ contents: usedTypes(readFileSync(path, 'utf8'), isUsed) }))
      build.onLoad({ filter: requests }, ({ path }) => ({ contents: usedRequests(readFileSync(path, 'utf8'), isUsed) }))
    },
  }
}

/**
 * Every namespace as a value that a bundler may leave out, exported only if it is used.
 * @param {string} text
 * @param {(name: string) => boolean} isUsed
 */
function usedTypes(text, isUsed) {
  const lean = text.replace(typeNamespace, (_, name, _comments, body) => {
    const value = `const ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`
    return isUsed(name) ? `export ${value}` : value
  })
  return lean.replace(/^export (?=class (\w+))/gm, (word, name) => (isUsed(name) ? word : ''))
}

/**
 * Only the requests that are used, and only the files that they come from.
 * @param {string} text
 * @param {(name: string) => boolean} isUsed
 */
function usedRequests(text, isUsed) {
  const lean = text
    .replace(requestNamespace, (whole, name) => (isUsed(name) ? whole : ''))
    .replace(handedOn, (whole, name) => (isUsed(name) ? whole : ''))
    .replace(noValues, '')
  return lean.replace(/^const (\w+) = require\(.*\n/gm, (whole, name) => (lean.split(name).length > 2 ? whole : ''))
}

/**
 * The texts of a folder's program files, without what only defines a name or hands it on.
 * @param {string} folder
 * @param {(path: string) => boolean} isSpared
 * @returns {readonly string[]}
 */
function filesIn(folder, isSpared) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:[cm]?js|ts)$/.test(path) && !path.endsWith('.d.ts') && !/node_modules/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => !isSpared(path))
    .map((path) => withoutDefinitions(readFileSync(path, 'utf8')))
}

/**
 * Comments name what they explain; only those that begin a line are looked for, as `/*` also stands in globs.
 * @param {string} text
 */
function withoutDefinitions(text) {
  return text
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, '')
    .replace(handedOn, '')
    .replace(noValues, '')
    .replace(requestNamespace, (_, name, body) => body.replaceAll(`${name}.`, ''))
}
