/** Turns of phrase that several messages share. Messages are Chinese in every language of the editor. */

/** A difference with its sign: `+2`, `−1` (U+2212, as in print). */
export function signed(difference: number): string {
  return difference < 0 ? `−${-difference}` : `+${difference}`
}

/** The names in Chinese quotation marks, joined with 、; from the fifth on they are only counted. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((name) => `“${name}”`)
  return names.length > shown.length ? `${shown.join('、')}等 ${names.length} 项` : shown.join('、')
}
