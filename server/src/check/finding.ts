import type { TableId } from '../forms/form'
import type { Edit } from '../report/edit'
import type { Span } from '../report/span'

/** As in the Language Server Protocol, strongest first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A place that belongs to a finding, with the reason. */
export interface Related extends Span {
  readonly message: string
}

/**
 * What would mend a finding, as plain data; `mend/` turns it into edits in the manner of the text's layout.
 * `certain`: right beyond doubt where the rule fires, so that fix-all may apply it.
 */
export type Repair = {
  /** What the user reads on the light bulb: 「总计改为 13」. */
  readonly title: string
  readonly certain: boolean
} & (
  | { readonly kind: 'write-cells'; readonly cells: readonly { readonly cell: number; readonly value: number }[] }
  | { readonly kind: 'replace'; readonly edits: readonly Edit[] }
  | { readonly kind: 'insert-part'; readonly part: number }
  | { readonly kind: 'insert-table'; readonly table: TableId }
  | { readonly kind: 'insert-rows'; readonly rows: readonly number[] }
  | { readonly kind: 'convert-form'; readonly to: string }
)

/** Something that is wrong, or worth a look, at one place. */
export interface Finding extends Span {
  /** Permanent rule code, see docs/rules.md: `identity.row-total`. */
  readonly code: string
  readonly severity: Severity
  /** One Chinese sentence in the form's own words, with both numbers where numbers disagree. */
  readonly message: string
  /** Addresses of the cells it speaks of, the culprit first. */
  readonly cells: readonly string[]
  readonly related: readonly Related[]
  /** Best first. */
  readonly repairs: readonly Repair[]
}

/** Something that has to be mended: an error or a warning. Information and hints are for whoever wants to know. */
export function isProblem({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning'
}

/** Fix-all mends it: one of its repairs is right beyond doubt. */
export function isFixable({ repairs }: Finding): boolean {
  return repairs.some((repair) => repair.certain)
}
