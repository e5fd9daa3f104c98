import type { ToPage } from '../protocol'
import { createAsking } from './asking'
import { copyToClipboard } from './clipboard'
import { createPasting } from './pasting'
import { createPointing } from './pointing'
import { createSending } from './sending'
import { createTyping } from './typing'
import { createMoves, type Moves, type PageWorld } from './world'

/** Everything a user can do on the page. */
export type Controller = ReturnType<typeof createController>

/** Turns what users do into actions on the page and messages to the panel. */
export function createController(world: PageWorld) {
  const { state, dispatch, focusCell } = world
  const moves = createMoves(world)
  const sending = createSending(world, moves)
  return {
    ...createTyping(world, moves, sending),
    ...createPasting(world, moves, sending),
    ...createPointing(world, moves),
    ...createAsking(world),

    receive: (message: ToPage): void => receive(message, world, moves),

    closeNotice(): void {
      dispatch({ type: 'notice', notice: null })
      const { focus, editing } = state()
      if (focus && !editing) focusCell(focus)
    },

    setZoom: (zoom: number): void => dispatch({ type: 'zoom', zoom }),
    openFindings: (open: boolean): void => dispatch({ type: 'findingsOpen', open }),
  }
}

/** Does what the panel says. */
function receive(message: ToPage, { dispatch, post, strings, hasKeyboard }: PageWorld, { tell }: Moves): void {
  if (message.type === 'clipboard') {
    copyToClipboard(message).then(
      () => tell(strings.copied),
      () => post({ type: 'copyText', text: message.text }),
    )
  } else if (message.type === 'refused') {
    dispatch(message)
    tell(message.message)
  } else if (message.type === 'cursor') {
    dispatch({ ...message, echo: hasKeyboard() })
  } else if (message.type !== 'scroll') {
    dispatch(message)
  }
}
