import type { Severity } from '../../../../server/src/check/finding'
import type { PreviewCell } from '../../../../server/src/write/previewModel'
import { format, type Strings, sheetWords } from '../../strings'
import { CellField } from './CellField'
import { usePage } from './context'
import { Mark } from './Mark'

interface ValueCellProps {
  readonly cell: PreviewCell
  readonly lit: boolean
  /** It is the current cell. */
  readonly marked: boolean
  /** It ends its row: notes have room in the margin. */
  readonly atEdge: boolean
}

/** A cell of figures: its number, how it is, what it should be. */
export function ValueCell({ cell, lit, marked, atEdge }: ValueCellProps) {
  const { state, strings } = usePage()
  const findings = state.model?.report?.findings ?? []
  const severity = findings[cell.findings[0]]?.severity
  const pending = state.pending.get(cell.address)
  const editing = state.editing?.address === cell.address ? state.editing : null
  const classes = [
    cell.state,
    cell.total && 'total',
    severity,
    lit && 'lit',
    marked && 'cursor',
    pending !== undefined && 'pending',
    state.finding !== null && cell.findings.includes(state.finding) && 'chosen',
  ]
  return (
    <td
      role="gridcell"
      class={classes.filter(Boolean).join(' ')}
      colSpan={cell.columns}
      tabIndex={state.focus === cell.address ? 0 : -1}
      data-address={cell.address}
      aria-label={spokenName(
        cell,
        strings,
        cell.findings.map((number) => findings[number].message),
      )}
      aria-readonly={!cell.editable}
      aria-invalid={severity === 'error' || undefined}
      aria-selected={marked}
    >
      {severity && !isOnlyBlank(cell, severity) && <Mark severity={severity} />}
      {editing ? (
        <CellField editing={editing} label={cell.name} />
      ) : (
        <span class="figure">{pending?.text ?? (cell.state === 'absent' ? sheetWords.missing : cell.text)}</span>
      )}
      {cell.shouldBe && (
        <span class={atEdge ? 'note margin' : 'note'}>
          {format(cell.shouldBe.certain ? sheetWords.shouldBe : sheetWords.mayBe, cell.shouldBe.value)}
        </span>
      )}
    </td>
  )
}

/** A blank shows by itself that there is nothing; a form still to be filled in is not strewn with marks. */
function isOnlyBlank(cell: PreviewCell, severity: Severity): boolean {
  return cell.state === 'blank' && (severity === 'information' || severity === 'hint')
}

/** What a screen reader says: row and column, the figure or its state, and what is wrong. */
function spokenName(cell: PreviewCell, strings: Strings, messages: readonly string[]): string {
  return [`${cell.name}：${cell.text || stateName(cell, strings)}`, ...messages].join('，')
}

/** The state of a cell in words; empty for a number. */
export function stateName(cell: PreviewCell, strings: Strings): string {
  if (cell.state === 'number') return ''
  return strings[cell.state]
}
