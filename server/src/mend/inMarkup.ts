/** How far before a place the tags around it may have been opened (UTF-16 units), attributes included. */
const longestTags = 2000

/** The name of the block that a heading begins in (`h2`, `p`); `null` for a heading that no tag stands before. */
export function blockAround(source: string, heading: number): string | null {
  const before = source.slice(Math.max(0, heading - longestTags), heading)
  if (!/<[^<>]*>\s*$/.test(before)) return null
  return [...before.matchAll(/<(h[1-6]|p|div|li)\b[^<>]*>/gi)].at(-1)?.[1] ?? null
}

/** A place before the tags that open what stands at `at`, and before those that close the whole page. */
export function outOfTags(source: string, at: number): number {
  const before = source.slice(Math.max(0, at - longestTags), at)
  const tags = /(?:\s|<[a-z][^<>]*>|<\/(?:body|html)\s*>)*$/i.exec(before)?.[0] ?? ''
  return at - tags.length
}
