/** How many characters have to be changed, added or left out to get from one text to the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min(row[to - 1] + same, row[to] + 1, next[to - 1] + 1))
    }
    row = next
  }
  return row[other.length]
}
