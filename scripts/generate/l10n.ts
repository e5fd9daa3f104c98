import ts from 'typescript'

/** Messages of the client's chrome as `vscode.l10n.t` looks them up: each is its own key. */
export function messagesOf(sources: ReadonlyMap<string, string>): readonly string[] {
  const messages = new Set<string>()
  for (const [path, text] of sources) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      const message = messageOf(node)
      if (message !== null) messages.add(message)
      node.forEachChild(visit)
    }
    visit(source)
  }
  return [...messages].sort()
}

/** The message of a call `l10n.t('…')`. */
function messageOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const { expression: object, name } = node.expression
  const isCall = name.text === 't' && lastName(object) === 'l10n'
  const message = node.arguments.at(0)
  if (!isCall || !message) return null
  if (!ts.isStringLiteralLike(message)) throw new Error(`l10n.t needs a plain text: ${ts.SyntaxKind[message.kind]}`)
  return message.text
}

/** `l10n` of both `l10n` and `vscode.l10n`. */
function lastName(expression: ts.Expression): string | null {
  if (ts.isIdentifier(expression)) return expression.text
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : null
}
