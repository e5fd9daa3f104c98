/** One table of the benchmark report. */
export interface Section {
  readonly title: string
  /** What is measured, and against which limit, in a sentence or two. */
  readonly about: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A section as Markdown. */
export function printSection(section: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${section.title}`,
    '',
    section.about,
    '',
    line(section.head),
    line(section.head.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...section.rows.map(line),
    '',
  ].join('\n')
}

/** Milliseconds with three significant digits. */
export function milliseconds(value: number): string {
  return `${Number(value.toPrecision(3))} ms`
}

/** 2.31 → `2.31 ×` */
export function times(value: number): string {
  return `${Number(value.toPrecision(3))} ×`
}

/** 12345 → `12.3 KB` (thousands, as limits are given) */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
