import type { Strings } from '../../strings'
import type { Controller } from '../controller'
import type { PageState } from '../state'
import { CellLine } from './CellLine'
import { Page } from './context'
import { EmptyState } from './EmptyState'
import { FindingList } from './FindingList'
import { NoticeBar } from './NoticeBar'
import { Sheet } from './Sheet'
import { Toolbar } from './Toolbar'
import { Tooltip } from './Tooltip'

interface AppProps {
  readonly state: PageState
  readonly controller: Controller
  readonly strings: Strings
}

/** The whole page. */
export function App({ state, controller, strings }: AppProps) {
  const report = state.model?.report
  return (
    <Page.Provider value={{ state, controller, strings }}>
      <div class="page">
        {report ? (
          <>
            <Toolbar report={report} />
            <Sheet report={report} />
            <CellLine report={report} />
            <FindingList report={report} />
            <Tooltip report={report} />
          </>
        ) : (
          <EmptyState />
        )}
        <NoticeBar />
      </div>
    </Page.Provider>
  )
}
