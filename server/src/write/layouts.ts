import { pipesText } from './pipes'
import { tabsText } from './tabs'

/** Plain-text layouts a table can be written in. */
export type TextLayout = 'tabs' | 'pipes'

/** Writes flat rows in a layout, lines ended by `\n`. */
export function layOut(rows: readonly (readonly string[])[], layout: TextLayout): string {
  return layout === 'tabs' ? tabsText(rows) : pipesText(rows)
}
