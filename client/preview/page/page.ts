import { h, render } from 'preact'
import type { FromPage, SavedState, ToPage } from '../protocol'
import type { Strings } from '../strings'
import { createController } from './controller'
import { handlePageKey } from './keyboard'
import { createScrolling } from './scrolling'
import { type Action, initialState, reduce } from './state'
import { App } from './view/App'

/** The panel's side of the page, as VS Code gives it. */
interface Host {
  postMessage(message: FromPage): void
  getState(): SavedState | undefined
  setState(state: SavedState): void
}

declare const acquireVsCodeApi: () => Host

start(acquireVsCodeApi(), document.body)

/** Draws the page into `root`, whose data attributes carry the words and the address of the text. */
function start(host: Host, root: HTMLElement): void {
  const strings = JSON.parse(root.dataset.strings ?? '{}') as Strings
  const uri = root.dataset.uri ?? ''
  let state = initialState(host.getState() ?? {})
  const controller = createController({
    state: () => state,
    dispatch,
    post: (message) => host.postMessage(message),
    strings,
    focusCell,
    showPart,
  })
  const scrolling = createScrolling(
    () => document.querySelector('.sheet'),
    (line) => host.postMessage({ type: 'scroll', line }),
  )

  function dispatch(action: Action): void {
    const before = state
    state = reduce(state, action)
    if (state === before) return
    render(h(App, { state, controller, strings }), root)
    const { zoom, findingsOpen } = state
    host.setState({ uri, report: state.model?.selected ?? 0, zoom, findingsOpen })
  }

  function focusCell(address: string): void {
    scrolling.hush()
    const cell = cellAt(address)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    cell?.focus({ preventScroll: true })
  }

  function showPart(number: number): void {
    scrolling.hush()
    document.querySelector(`[data-part="${number}"]`)?.scrollIntoView({ block: 'start' })
  }

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    controller.receive(data)
    if (data.type === 'scroll') scrolling.toLine(data.line)
    if (data.type === 'cursor') showCursor()
  })

  /** The cell of the cursor comes into view, without taking the keyboard. */
  function showCursor(): void {
    const marked = document.querySelector('td.cursor, tr.cursor-row')
    if (!marked || marked.contains(document.activeElement)) return
    scrolling.hush()
    marked.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  document.addEventListener('keydown', (event) => handlePageKey(event, state.zoom, controller))
  document.addEventListener('scroll', () => scrolling.scrolled(), { capture: true, passive: true })
  document.addEventListener('paste', (event) => {
    const address = focusedCell()
    const text = event.clipboardData?.getData('text/plain')
    if (address === null || !text) return
    event.preventDefault()
    controller.paste(address, text)
  })
  document.addEventListener('copy', (event) => {
    const address = focusedCell()
    const cell = address === null ? undefined : state.grid.placeOf.get(address)?.cell
    if (!cell || getSelection()?.isCollapsed === false) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', cell.text)
  })

  render(h(App, { state, controller, strings }), root)
  host.postMessage({ type: 'ready' })
}

/** Address of the cell that has the keyboard and is not being typed into. */
function focusedCell(): string | null {
  const active = document.activeElement
  return active instanceof HTMLElement && active.tagName === 'TD' ? (active.dataset.address ?? null) : null
}

function cellAt(address: string): HTMLElement | null {
  return document.querySelector(`td[data-address="${CSS.escape(address)}"]`)
}
