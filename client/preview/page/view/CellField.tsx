import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Editing } from '../state'
import type { Move } from '../world'
import { usePage } from './context'

interface CellFieldProps {
  /** A typed character goes before what is typed next, a figure is selected. */
  readonly editing: Editing
  readonly label: string
}

const moves: Readonly<Record<string, readonly [Move, Move]>> = {
  Enter: ['down', 'up'],
  Tab: ['right', 'left'],
  ArrowDown: ['down', 'down'],
  ArrowUp: ['up', 'up'],
}

/** The field in a cell that is being typed into. It keeps its own text: models that arrive meanwhile do not touch it. */
export function CellField({ editing, label }: CellFieldProps) {
  const { address, text, typed } = editing
  const { controller } = usePage()
  const field = useRef<HTMLInputElement>(null)
  // At once, not after the next frame: the next key pressed is meant for the field.
  useLayoutEffect(() => {
    const input = field.current
    if (!input) return
    input.focus()
    // Browsers put the caret in front of what is there: the second digit would come before the first.
    if (typed) input.setSelectionRange(text.length, text.length)
    else input.select()
  }, [address, text, typed])
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
