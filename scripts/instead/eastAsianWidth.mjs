// Stands in the bundles for get-east-asian-width, which knows characters that some fonts show wide as well: here they
// always count as narrow, so that their table, the largest, can stay away.
import { isFullwidth, isWide } from '../../node_modules/get-east-asian-width/lookup.js'

/**
 * @param {number} codePoint
 * @returns {1 | 2}
 */
export function eastAsianWidth(codePoint) {
  return isFullwidth(codePoint) || isWide(codePoint) ? 2 : 1
}
