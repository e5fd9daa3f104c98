import { usePage } from './context'

/** Instead of the sheet: what there is to see, and what to do about it. */
export function EmptyState() {
  const { state, controller, strings } = usePage()
  if (state.empty === 'closed') {
    return <Gap words={strings.closed} button={strings.openText} act={controller.openText} />
  }
  if (state.empty === 'otherLanguage') {
    return <Gap words={strings.otherLanguage} button={strings.treatAsReport} act={controller.openText} />
  }
  if (!state.model) return <Gap words={strings.loading} />
  return <Gap words={strings.noReport} help={strings.noReportHelp} />
}

interface GapProps {
  readonly words: string
  readonly help?: string
  readonly button?: string
  readonly act?: () => void
}

function Gap({ words, help, button, act }: GapProps) {
  return (
    <main class="empty">
      <p>{words}</p>
      {help && <p class="help">{help}</p>}
      {button && (
        <button type="button" class="primary" onClick={act}>
          {button}
        </button>
      )}
    </main>
  )
}
