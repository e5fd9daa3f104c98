/** The `to` that belongs to a value of `from`, between the anchors around it. */
export function interpolate<Key extends string>(
  anchors: readonly Readonly<Record<Key, number>>[],
  value: number,
  from: Key,
  to: Key,
): number {
  const next = anchors.findIndex((anchor) => anchor[from] > value)
  const before = anchors[next < 0 ? anchors.length - 1 : next - 1]
  if (!before) return anchors[0][to]
  const after = anchors[next]
  if (!after || after[from] === before[from]) return before[to]
  const share = (value - before[from]) / (after[from] - before[from])
  return before[to] + share * (after[to] - before[to])
}
