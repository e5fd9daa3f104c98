/** A line with words on it that begins with no tab, or with a tab and no words. */
const notIndented = /^(?!\t).*\S|^ *\t[ \t]*$/m
const indentation = /^\t/gm

/** Whether the lines of a text may all be indented by a tab; `false` is certain. */
export function mayBeIndented(text: string): boolean {
  return /^[\r\n]*\t/.test(text)
}

/**
 * Takes out the tab before every line of a text that was pasted from a list or a program: it parts no cells. Where a tab
 * has a line for itself it is a blank cell, and so are the others tabs of cells.
 * @param folded text that `foldText` has folded
 * @returns a text of the same length
 */
export function maskIndentation(folded: string): string {
  return mayBeIndented(folded) && !notIndented.test(folded) ? folded.replace(indentation, ' ') : folded
}
