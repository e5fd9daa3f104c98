/** A cell that holds a count and its unit: 3件. Amounts keep theirs. */
const countedCell = /(?<=^|[\s|])(\d{1,9} ?)[件条个份宗起项例](?=[\s|]|$)/g
const hint = /\d ?[件条个份宗起项例](?:[\s|]|$)/
/** Fewer are slips of single cells, or sentences that were wrapped. */
const fewest = 12

/** Whether a folded text, or a stretch of one, has a cell of a count with its unit. */
export function hasCountedCell(folded: string): boolean {
  return hint.test(folded) && folded.search(countedCell) >= 0
}

/**
 * Takes out the units of a report that writes one behind every count of its tables (observed): spaces stand there.
 * @param folded text that `foldText` has folded
 * @returns a text of the same length
 */
export function maskUnits(folded: string): string {
  if (!hasCountedCell(folded) || (folded.match(countedCell)?.length ?? 0) < fewest) return folded
  return folded.replace(countedCell, '$1 ')
}
