/** The line break that a text uses, `\n` where it has none. */
export function lineBreakOf(text: string): string {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}
