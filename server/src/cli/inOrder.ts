/**
 * Works on items a few at a time and gives the results in the order of the items.
 * @param ahead how many are worked on at once; keeps disk or threads busy while memory stays small
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = []
  for (let next = 0; next < items.length || pending.length > 0; ) {
    while (next < items.length && pending.length < ahead) {
      const result = work(items[next++])
      // Several may fail at once, and only the first of them is waited for.
      result.catch(() => {})
      pending.push(result)
    }
    const first = pending.shift()
    if (first) yield await first
  }
}
