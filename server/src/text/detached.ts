/**
 * A copy of a piece of a text that does not keep the whole text in memory, as a slice does.
 * @returns an equal string
 */
export function detached(piece: string): string {
  // What is put together stands apart from its parts once it is cut.
  return `\n${piece}`.slice(1)
}
