import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Notice } from '../state'
import { usePage } from './context'

/** A sentence at the foot of the page; screen readers hear it when it comes. */
export function NoticeBar() {
  const { notice } = usePage().state
  return (
    <>
      <div class="notices" role="status">
        {notice?.kind === 'told' && (
          <div class="notice">
            <span>{notice.text}</span>
            <CloseButton />
          </div>
        )}
      </div>
      {notice && notice.kind !== 'told' && <TotalsQuestion notice={notice} />}
    </>
  )
}

/** About totals it asks: recompute them, write them all the same, or leave them. */
function TotalsQuestion({ notice }: { readonly notice: Notice }) {
  const { controller, strings } = usePage()
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  return (
    <div class="notice" role="alertdialog" aria-label={notice.text}>
      <span>{notice.text}</span>
      <button type="button" class="primary" ref={first} onClick={() => controller.recomputeFor(notice)}>
        {strings.recomputeTable}
      </button>
      <button type="button" class="quiet" onClick={() => controller.writeTotals(notice)}>
        {notice.kind === 'totalTyped' ? strings.typeAnyway : strings.fillTotals}
      </button>
      <CloseButton />
    </div>
  )
}

function CloseButton() {
  const { controller, strings } = usePage()
  return (
    <button
      type="button"
      class="quiet"
      title={strings.cancel}
      aria-label={strings.cancel}
      onClick={controller.closeNotice}
    >
      ✕
    </button>
  )
}
