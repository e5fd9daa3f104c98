/**
 * The source of a pattern that finds wordings one after the other, with anything between them. Written as `a.*b.*c` it
 * would start anew at every `a` and go on from every `b`; here each wording is taken where it stands first, which finds
 * the same texts and goes through each of them once.
 * @param wordings sources of patterns; the last one may end in `$`
 */
export function inOrder(...wordings: readonly string[]): string {
  return `^${wordings.map((wording) => `(?:(?!${wording}).)*(?:${wording})`).join('')}`
}
