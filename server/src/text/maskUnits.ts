import { foldText } from './fold'
import { maskEntities } from './maskHtml'

/** A cell that holds a count and its unit: 3件. Amounts keep theirs. */
const countedCell = /(?<=^|[\s|])(\d{1,9} ?)[件条个份宗起项例](?=[\s|]|$)/g
const hint = /\d ?[件条个份宗起项例](?:[\s|]|$)/
/** So many one after the other stand in no sentence, however it was wrapped. */
const rowOfCells = /(?<=^|[\s|])(?:\d{1,9} ?[件条个份宗起项例][\s|]{1,200}){5}/

/** Whether a stretch of folded text has a cell of a count with its unit. */
function hasCountedCell(folded: string): boolean {
  return hint.test(folded) && folded.search(countedCell) >= 0
}

/** Whether a folded text writes its cells with units: a row of them shows the habit. */
export function countsWithUnits(folded: string): boolean {
  return hint.test(folded) && rowOfCells.test(folded)
}

/**
 * Takes out the units of a report that writes one behind every count of its tables (observed): spaces stand there.
 * @param folded text that `foldText` has folded
 * @returns a text of the same length
 */
export function maskUnits(folded: string): string {
  return countsWithUnits(folded) ? folded.replace(countedCell, '$1 ') : folded
}

/** More than a cell with its unit and the white space to the next one takes. */
const reach = 256

/** Whether an edit may have made a row of such cells. */
export function touchesCountedCell(text: string, start: number, end: number): boolean {
  return hasCountedCell(foldText(maskEntities(text.slice(Math.max(0, start - reach), end + reach))))
}
