/**
 * Where a condition begins to hold, found by halving.
 * @param from @param to the whole numbers to look among, half-open
 * @param holds for every number behind one that it holds for it has to hold as well
 * @returns the first number that it holds for; `to` when there is none
 */
export function firstThat(from: number, to: number, holds: (number: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
