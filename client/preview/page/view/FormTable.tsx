import type { PreviewLabel, PreviewRow, PreviewTable } from '../../../../server/src/write/previewModel'
import { handleCellKey } from '../keyboard'
import { currentPlace, currentRow, litCells } from '../light'
import { usePage } from './context'
import { ValueCell } from './ValueCell'

/** What the chosen finding and the chosen equation light up, and where the user is, here or in the text. */
interface Lights {
  readonly lit: ReadonlySet<string>
  readonly marked: string | null
  readonly markedRow: string | null
}

/** A table as the form prints it. Keys are addresses: what does not change is not touched, so focus and scroll stay. */
export function FormTable({ table }: { readonly table: PreviewTable }) {
  const { state, controller } = usePage()
  const lights: Lights = {
    lit: litCells(state),
    marked: currentPlace(state)?.cell.address ?? null,
    markedRow: currentRow(state),
  }
  return (
    <table
      class={`form-table ${table.id}`}
      role="grid"
      aria-label={table.name}
      style={{ '--labels': table.labelColumns, '--values': table.columns - table.labelColumns }}
      onClick={(event) => withCell(event, controller.choose)}
      onDblClick={(event) => withCell(event, controller.beginEdit)}
      onKeyDown={(event) => withCell(event, (address) => handleCellKey(event, address, controller))}
    >
      <colgroup>
        {Array.from({ length: table.columns }, (_, column) => (
          <col key={`${column}`} class={columnClass(table, column)} />
        ))}
      </colgroup>
      {table.sections.map((section, number) => {
        const rows = section.rows.map((row) => <TableRow key={row.key} row={row} table={table} lights={lights} />)
        return section.head ? <thead key="head">{rows}</thead> : <tbody key={`${number}`}>{rows}</tbody>
      })}
    </table>
  )
}

/** The last label column carries the row's own label, those before it the groups. */
function columnClass(table: PreviewTable, column: number): string {
  if (column >= table.labelColumns) return 'value'
  return column === table.labelColumns - 1 ? 'label' : 'group'
}

function withCell(event: Event, act: (address: string) => void): void {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-address]') : null
  // The field of a cell that is being typed into has its own keys and clicks.
  if (!cell || event.target instanceof HTMLInputElement) return
  act(cell.dataset.address ?? '')
}

interface TableRowProps {
  readonly row: PreviewRow
  readonly table: PreviewTable
  readonly lights: Lights
}

function TableRow({ row, table, lights }: TableRowProps) {
  const last = row.cells.length - 1
  return (
    <tr class={row.key === lights.markedRow ? 'cursor-row' : undefined} data-line={row.range?.start.line}>
      {row.cells.map((cell, number) => {
        if (cell.kind !== 'value') {
          const depth = labelDepth(row, number, table)
          return <LabelCell key={`${number}`} cell={cell} depth={depth} corner={isCorner(cell, number, table)} />
        }
        const { address } = cell
        return (
          <ValueCell
            key={address}
            cell={cell}
            lit={lights.lit.has(address)}
            marked={lights.marked === address}
            atEdge={number === last}
          />
        )
      })}
    </tr>
  )
}

interface LabelCellProps {
  readonly cell: PreviewLabel
  /** Label columns to its left: where it stays when the table is wider than the page. */
  readonly depth: number
  readonly corner: boolean
}

function LabelCell({ cell, depth, corner }: LabelCellProps) {
  return (
    <th
      scope={scopeOf(cell)}
      class={corner ? `${cell.kind} corner` : cell.kind}
      style={{ '--depth': depth }}
      rowSpan={cell.rows}
      colSpan={cell.columns}
    >
      {cell.text}
    </th>
  )
}

function scopeOf({ kind, rows, columns }: PreviewLabel): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (kind === 'column' || kind === 'caption') return columns > 1 ? 'colgroup' : 'col'
  return rows > 1 ? 'rowgroup' : 'row'
}

/** Groups that began in rows above are not among the row's cells, so depth counts back from the row's own label. */
function labelDepth(row: PreviewRow, number: number, table: PreviewTable): number {
  const own = row.cells.findIndex((cell) => cell.kind === 'row')
  if (own < 0) return 0
  return Math.max(0, table.labelColumns - row.cells[own].columns - (own - number))
}

/** The cell over the row labels, if the table has one. */
function isCorner(cell: PreviewLabel, number: number, table: PreviewTable): boolean {
  return number === 0 && cell.kind === 'column' && cell.columns === table.labelColumns
}
