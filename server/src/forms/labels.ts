import type { Form, FormRow, Label, TableId } from './form'

/** A label of a form and what it names there. */
export interface PlacedLabel {
  readonly label: Label
  readonly kind: 'row' | 'group' | 'head'
  readonly table: TableId
  /** The row that the label names; `null` for groups, captions and heads. */
  readonly row: FormRow | null
}

/** Every label of a form: of its rows, then table by table its groups, captions and heads. */
export function labelsOf(form: Form): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = []
  for (const row of form.rows) labels.push({ label: row.definition.label, kind: 'row', table: row.table.id, row })
  for (const table of form.tables) {
    const add = (kind: PlacedLabel['kind'], label: Label | undefined): void => {
      if (label) labels.push({ label, kind, table: table.id, row: null })
    }
    for (const group of table.groups) add('group', group.label)
    for (const label of table.headLabels) add('head', label)
    for (const block of table.blocks) {
      add('head', block.caption)
      add('head', block.corner)
      for (const column of block.columns) add('head', column.label)
    }
  }
  return labels
}
