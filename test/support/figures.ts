/** A figure of the source text. */
export interface Figure {
  readonly value: number
  readonly start: number
  readonly end: number
}

/**
 * Finds figures by the simplest possible rule, independent of the reader: from part 二's first caption on, numbers that
 * stand alone between line breaks, tabs or spaces, up to the heading of part 五 (or what stands there).
 */
export function figuresInText(source: string, from: RegExp, to: RegExp): readonly Figure[] {
  const start = source.search(from)
  const end = start + source.slice(start).search(to)
  const figures: Figure[] = []
  for (const match of source.slice(start, end).matchAll(/(?<=[\n\t ])[-−]?\d+(?:\.\d+)?(?=[\n\t ]|$)/g)) {
    figures.push({ value: Number(match[0]), start: start + match.index, end: start + match.index + match[0].length })
  }
  return figures
}
