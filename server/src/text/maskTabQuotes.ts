import { recordsOf } from './fieldRecords'

/** A field in quotation marks beside a TAB; a label in it may go over lines. */
const field = /(?:^|\t)"(?:[^"\t]|""){0,4000}"\t|\t"(?:[^"\t]|""){0,4000}"\s*$/m

/** Whether a text, folded or not, may have quoted fields between TABs; `false` is certain but for a TAB in a field. */
export function mayHaveQuotedFields(text: string): boolean {
  return text.includes('"') && text.includes('\t') && field.test(text)
}

/**
 * Takes out the quotation marks that spreadsheets put round fields of TAB-separated text, on the clipboard as well, where
 * a figure has a comma or a label goes over lines: spaces stand there.
 * @param source the text as it stands
 * @param folded the same text folded
 * @returns a text of the same length
 */
export function maskTabQuotes(source: string, folded: string): string {
  if (!mayHaveQuotedFields(source)) return folded
  const units = folded.split('')
  for (const { separators, around } of recordsOf(source, '\t')) {
    if (separators.length > 0) for (const at of around) units[at] = ' '
  }
  return units.join('')
}
