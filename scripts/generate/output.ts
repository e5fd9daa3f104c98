/** A file that is made from the forms and rules: its path from the root of the repository, and its text. */
export interface Output {
  readonly path: string
  readonly text: string
}

/** JSON as it stands in files of the house. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
