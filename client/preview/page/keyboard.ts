import type { Controller } from './controller'
import type { Direction } from './grid'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
  End: 'end',
}

/** Keys on a cell that is not being typed into. Tab and Enter move on while figures are being filled in. */
export function handleCellKey(event: KeyboardEvent, address: string, controller: Controller): void {
  if (event.altKey || event.isComposing) return
  if (actOnKey(event, address, controller)) event.preventDefault()
}

function actOnKey(event: KeyboardEvent, address: string, controller: Controller): boolean {
  const { key, shiftKey } = event
  if (event.ctrlKey || event.metaKey) return actOnChord(event, address, controller)
  const arrow = arrows[key]
  if (arrow) {
    controller.walk(address, arrow)
    return true
  }
  if (key === 'Tab') return controller.continueRun(address, shiftKey ? 'left' : 'right')
  if (key === 'Enter') {
    if (!controller.continueRun(address, shiftKey ? 'up' : 'down')) controller.choose(address, true)
    return true
  }
  if (key === 'F2' || key === ' ') controller.beginEdit(address)
  else if (key === 'Delete' || key === 'Backspace') controller.erase(address)
  else if (/^[0-9０-９.+\-－]$/.test(key)) controller.beginEdit(address, key)
  else return false
  return true
}

function actOnChord({ key, shiftKey }: KeyboardEvent, address: string, controller: Controller): boolean {
  if (key === 'Home' || key === 'End') controller.walk(address, key === 'Home' ? 'first' : 'last')
  else if (key.toLowerCase() === 'z') shiftKey ? controller.redo() : controller.undo()
  else if (key.toLowerCase() === 'y') controller.redo()
  else return false
  return true
}

/** Keys that work everywhere on the page: findings, zoom, lights off, saving. */
export function handlePageKey(event: KeyboardEvent, zoom: number, controller: Controller): void {
  if (event.key === 'F8') controller.stepFinding(event.shiftKey ? -1 : 1)
  else if (event.key === 'Escape') controller.clear()
  else if (event.altKey && event.key === '=') controller.setZoom(zoom + 0.1)
  else if (event.altKey && event.key === '-') controller.setZoom(zoom - 0.1)
  else if (event.altKey && event.key === '0') controller.setZoom(1)
  else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') controller.saveText()
  else return
  event.preventDefault()
}
