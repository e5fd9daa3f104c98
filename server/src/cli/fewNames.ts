/** So many names are still read; a folder may hold hundreds. */
const mostNames = 10

/** All names where they are few, else the first ones: `a.txt、b.txt、…、j.txt 等`. */
export function fewNames(names: readonly string[]): string {
  return `${names.slice(0, mostNames).join('、')}${names.length > mostNames ? ' 等' : ''}`
}
