import type { Notice } from '../state'
import { usePage } from './context'

/**
 * A sentence at the foot of the page; screen readers hear it when it comes. It leaves the keyboard where it is: who types
 * a figure and Enter means the figure.
 */
export function NoticeBar() {
  const { notice } = usePage().state
  return (
    <div class="notices" role="status" onMouseDown={keepKeyboard}>
      {notice && (
        <div class="notice">
          <span>{notice.text}</span>
          {notice.kind !== 'told' && <TotalsOffer notice={notice} />}
          <CloseButton />
        </div>
      )}
    </div>
  )
}

/** What can be done about totals: recompute them, or write those that were pasted all the same. */
function TotalsOffer({ notice }: { readonly notice: Notice }) {
  const { controller, strings } = usePage()
  return (
    <>
      <button type="button" class="primary" onClick={() => controller.recomputeFor(notice)}>
        {strings.recomputeTable}
      </button>
      {notice.kind === 'totalsKept' && (
        <button type="button" class="quiet" onClick={() => controller.writeTotals(notice)}>
          {strings.fillTotals}
        </button>
      )}
    </>
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

/** A field that loses the keyboard is done with; a button of the notice must come before that. */
function keepKeyboard(event: MouseEvent): void {
  event.preventDefault()
}
