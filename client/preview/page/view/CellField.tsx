import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Move } from '../world'
import { usePage } from './context'

interface CellFieldProps {
  readonly address: string
  /** What the field begins with; a single typed character replaces the cell's figure, a figure is selected. */
  readonly text: string
  readonly label: string
}

const moves: Readonly<Record<string, readonly [Move, Move]>> = {
  Enter: ['down', 'up'],
  Tab: ['right', 'left'],
  ArrowDown: ['down', 'down'],
  ArrowUp: ['up', 'up'],
}

/** The field in a cell that is being typed into. It keeps its own text: models that arrive meanwhile do not touch it. */
export function CellField({ address, text, label }: CellFieldProps) {
  const { state, controller } = usePage()
  const field = useRef<HTMLInputElement>(null)
  // At once, not after the next frame: the next key pressed is meant for the field.
  useLayoutEffect(() => {
    const input = field.current
    input?.focus()
    if (input && state.grid.placeOf.get(address)?.cell.text === text) input.select()
  }, [address, text])
  return (
    <input
      ref={field}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      spellcheck={false}
      aria-label={label}
      defaultValue={text}
      onBlur={(event) => controller.commitEdit(address, event.currentTarget.value, 'away')}
      onKeyDown={(event) => {
        // Keys of the field are not keys of the page.
        event.stopPropagation()
        if (event.isComposing) return
        if (event.key === 'Escape') return controller.cancelEdit(address)
        const move = moves[event.key]
        if (!move) return
        event.preventDefault()
        const taken = controller.commitEdit(address, event.currentTarget.value, move[event.shiftKey ? 1 : 0])
        if (!taken) event.currentTarget.select()
      }}
    />
  )
}
