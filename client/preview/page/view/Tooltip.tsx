import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PreviewReport } from '../../../../server/src/write/previewModel'
import { usePage } from './context'
import { Mark } from './Mark'
import { stateName } from './ValueCell'

/** Beside the cell under the mouse or the keyboard: what is wrong with it. Screen readers find the same in its name. */
export function Tooltip({ report }: { readonly report: PreviewReport }) {
  const { state, strings } = usePage()
  const [address, setAddress] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => followCells(setAddress), [])
  useLayoutEffect(() => {
    if (box.current && address) placeBeside(box.current, address)
  })
  const cell = address === null ? undefined : state.grid.placeOf.get(address)?.cell
  if (!cell || state.editing || (cell.findings.length === 0 && cell.state === 'number')) return null
  return (
    <div class="tooltip" aria-hidden="true" ref={box}>
      <p class="name">{cell.name}</p>
      {stateName(cell, strings) && <p>{stateName(cell, strings)}</p>}
      {cell.findings.map((number) => (
        <p key={number}>
          <Mark severity={report.findings[number].severity} /> {report.findings[number].message}
        </p>
      ))}
    </div>
  )
}

/** Calls back with the cell that the mouse or the keyboard comes to. @returns what ends it */
function followCells(found: (address: string | null) => void): () => void {
  const look = (event: Event): void => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-address]') : null
    found(cell?.dataset.address ?? null)
  }
  const hide = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') found(null)
  }
  const none = (): void => found(null)
  document.addEventListener('mouseover', look)
  document.addEventListener('focusin', look)
  document.addEventListener('keydown', hide)
  document.addEventListener('wheel', none, { passive: true })
  document.addEventListener('mouseleave', none)
  return () => {
    document.removeEventListener('mouseover', look)
    document.removeEventListener('focusin', look)
    document.removeEventListener('keydown', hide)
    document.removeEventListener('wheel', none)
    document.removeEventListener('mouseleave', none)
  }
}

/** Below the cell, or above it where there is no room. */
function placeBeside(box: HTMLElement, address: string): void {
  const cell = document.querySelector(`td[data-address="${CSS.escape(address)}"]`)
  if (!cell) return
  const place = cell.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const left = Math.max(4, Math.min(place.left, innerWidth - width - 4))
  const below = place.bottom + 4
  const top = below + height > innerHeight ? place.top - height - 4 : below
  box.style.left = `${left}px`
  box.style.top = `${Math.max(4, top)}px`
}
