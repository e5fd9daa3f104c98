import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import ts from 'typescript'

/** A regular expression as it stands in a program. */
export interface Pattern {
  /** File and line, from one. */
  readonly place: string
  readonly source: string
  readonly flags: string
}

/**
 * Every regular expression literal of some files, in their order.
 * @param globs patterns of paths from the project's folder
 */
export function patternsOf(globs: readonly string[]): readonly Pattern[] {
  return globSync(globs).sort().flatMap(patternsIn)
}

function patternsIn(path: string): readonly Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      const end = node.text.lastIndexOf('/')
      found.push({ place: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
