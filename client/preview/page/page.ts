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
    hasKeyboard: () => document.hasFocus(),
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
    if (before.model && state.focus !== before.focus) uncover()
  }

  function focusCell(address: string): void {
    const cell = cellAt(address)
    bring(cell)
    cell?.focus({ preventScroll: true })
  }

  /** The bottom line has grown over the current cell: it comes out. What can still be seen stays under the mouse. */
  function uncover(): void {
    const cell = document.querySelector('td.cursor')
    const sheet = document.querySelector('.sheet')
    if (!cell || !sheet || cell.getBoundingClientRect().top < sheet.getBoundingClientRect().bottom) return
    bring(cell)
  }

  function bring(element: Element | null): void {
    scrolling.hush()
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function showPart(number: number): void {
    scrolling.hush()
    document.querySelector(`[data-part="${number}"]`)?.scrollIntoView({ block: 'start' })
  }

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    const first = state.model === null
    controller.receive(data)
    if (data.type === 'scroll') scrolling.toLine(data.line)
    if (data.type === 'cursor' || first) showCursor()
  })

  /** The cell of the text's cursor comes into view, without taking the keyboard; between cells, its row. */
  function showCursor(): void {
    if (!state.followsText) return
    const row = document.querySelector('.cursor-row')
    if (row) bring(row.querySelector('.cursor') ?? row)
  }

  document.addEventListener('keydown', (event) => handlePageKey(event, state.zoom, controller))
  // The keyboard comes back to the cell it left, wherever the cursor of the text has led since.
  window.addEventListener('focus', () => {
    const address = focusedCell()
    if (address !== null && address !== state.focus) dispatch({ type: 'focus', address, keepRun: true })
  })
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
