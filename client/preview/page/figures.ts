/**
 * A figure as it is written into a report: half-width, without separators. An empty text and the blank marks of reports
 * stay as they are.
 * @returns `null` for what is neither a figure nor a blank
 */
export function normaliseFigure(text: string): string | null {
  const trimmed = text.trim()
  if (/^[/／—–-]?$/.test(trimmed)) return trimmed
  const plain = trimmed.normalize('NFKC').replace(/[,\s]/g, '').replace(/^−/, '-')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? plain : null
}
