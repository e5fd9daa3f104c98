/** Rows of the form with more figures than this end in their sum. */
const fewestSummed = 3

/** Whether a row of so many figures ends in their sum (form: 总计). */
export function isSummed(columns: number): boolean {
  return columns > fewestSummed
}

/** The last figure is the sum of those before it. */
export function endsInSum(values: readonly number[]): boolean {
  return values.reduce((sum, value) => sum + value, 0) === 2 * values[values.length - 1]
}
