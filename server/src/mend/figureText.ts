/**
 * A count in the manner of the figure it replaces: full-width digits stay full-width, separators between thousands stay.
 * @param written the source text of the old figure; empty for a blank
 */
export function figureText(written: string, value: number): string {
  const digits = /\d[,，]\d{3}(?!\d)/.test(narrow(written)) ? grouped(value) : String(value)
  return /[０-９]/.test(written) ? wide(digits) : digits
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
