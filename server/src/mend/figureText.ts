/**
 * A count in the manner of the figure it replaces: full-width digits stay full-width, separators between thousands stay.
 * @param written the source text of the old figure; empty for a blank
 */
export function figureText(written: string, value: number): string {
  const digits = /\d[,，]\d{3}(?!\d)/.test(narrow(written)) ? grouped(value) : String(value)
  return /[０-９]/.test(written) ? wide(digits) : digits
}

/** Columns that a figure takes: two for a full-width character. */
export function figureWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) > 0x2e7f ? 2 : 1
  return width
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

function narrow(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
