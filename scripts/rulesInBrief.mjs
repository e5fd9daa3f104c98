// Leaves out of the server's bundle what only the rules' pages and SARIF print: the name of each rule and where it comes
// from. They stand with their rule, so that a bundler cannot part them.
import { readFileSync } from 'node:fs'

const rules = /server[\\/]src[\\/]check[\\/]\w+[\\/]\w+\.ts$/

/** A property of a rule's descriptor. */
const printed = /^ {2}(?:title|source):\s*'[^']*',\n/gm

/** @type {import('esbuild').Plugin} */
export const rulesInBrief = {
  name: 'rules in brief',
  setup(build) {
    build.onLoad({ filter: rules }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(printed, ''),
      loader: 'ts',
    }))
  },
}
