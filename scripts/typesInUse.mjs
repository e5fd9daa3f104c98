// Leaves out of a bundle what the protocol's types bring along and nobody there uses: a fifth of the language server
// library is functions that make and test them, and the library hands all of them on.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const types = /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/

/**
 * @param {readonly string[]} folders all code that may use the types by their names
 * @returns {import('esbuild').Plugin}
 */
export function typesInUse(folders) {
  const code = folders.flatMap((folder) => filesIn(folder)).join('\n')
  return {
    name: 'types in use',
    setup(build) {
      build.onLoad({ filter: types }, ({ path }) => ({ contents: withoutUnused(readFileSync(path, 'utf8'), code) }))
    },
  }
}

/**
 * Every namespace as a value that a bundler may leave out, exported only if it is used.
 * @param {string} text
 * @param {string} code
 */
function withoutUnused(text, code) {
  const namespace =
    /^export var (\w+);\n((?:\/\*\*[\s\S]*?\*\/\n|\/\/.*\n)*)\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm
  /** @param {string} name */
  const isUsed = (name) => new RegExp(`\\.${name}\\b|\\b${name}\\.\\w`).test(code)
  const lean = text.replace(namespace, (_, name, _comments, body) => {
    const value = `const ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`
    return isUsed(name) ? `export ${value}` : value
  })
  return lean.replace(/^export (?=class (\w+))/gm, (word, name) => (isUsed(name) ? word : ''))
}

/**
 * The texts of a folder's program files.
 * @param {string} folder
 * @returns {readonly string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:[cm]?js|ts)$/.test(path) && !path.endsWith('.d.ts') && !/node_modules/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}
