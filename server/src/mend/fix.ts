import type { Edit } from '../report/edit'

/** A fix a user can apply: edits in text order that do not overlap. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Right beyond doubt: fix-all may apply it. */
  readonly certain: boolean
}
