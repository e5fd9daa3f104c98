import { issuingOffice } from '../../forms/notices'

/** The number of an official paper: issuing office, year, number. Offsets count units of the text it was found in. */
export interface DocumentNumber {
  readonly from: number
  readonly to: number
  readonly office: string
  readonly year: number
  readonly number: number
}

const shape = /([一-龥]{2,9}?)[〔[(【](20\d\d)[〕\])】]第?(\d{1,4})号/g
/** What every document number has, and hardly any sentence else; found faster than the office before it. */
const numbered = /[〔[(【]20\d\d[〕\])】]第?\d{1,4}号/

/** The document numbers of the State Council's offices in a text with folded widths. */
export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  if (!numbered.test(text)) return []
  const found: DocumentNumber[] = []
  for (const match of text.matchAll(shape)) {
    const name = issuingOffice.exec(match[1])
    if (!name) continue
    found.push({
      from: match.index + match[1].length - name[0].length,
      to: match.index + match[0].length,
      office: name[0],
      year: Number(match[2]),
      number: Number(match[3]),
    })
  }
  return found
}

/** Both name the same paper; nothing is the same as no number at all. */
export function sameNumber(a: DocumentNumber, b: DocumentNumber | null): boolean {
  return b !== null && a.office === b.office && a.year === b.year && a.number === b.number
}

/** One of the three parts is wrong, and the office, if it is that, still resembles: a slip rather than another paper. */
export function isNear(a: DocumentNumber, b: DocumentNumber): boolean {
  if (a.office === b.office) return a.year === b.year || a.number === b.number
  return a.year === b.year && a.number === b.number && a.office[0] === b.office[0] && a.office[1] === b.office[1]
}
