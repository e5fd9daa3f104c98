/** So many names tell what kind of files they are. */
const mostNames = 3

/** A few names, the first ones: `a.txt、b.txt、c.txt 等`. */
export function fewNames(names: readonly string[]): string {
  return `${names.slice(0, mostNames).join('、')}${names.length > mostNames ? ' 等' : ''}`
}
