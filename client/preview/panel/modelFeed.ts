import type { TextDocument, WebviewPanel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ReportParams } from '../../../server/src/lsp/previewProtocol'
import { previewModelRequest } from '../../../server/src/lsp/protocol'
import type { PreviewModel } from '../../../server/src/write/previewModel'
import { isReport } from '../../src/language'
import type { EmptyReason, ToPage } from '../protocol'
import { throttled } from './throttle'

/** Between two models at least this long (milliseconds); the first one after a pause goes out at once. */
const pause = 50

/** Brings the newest model of one report of a text to the page. */
export interface ModelFeed {
  /** Something has changed: send what is to be seen now. */
  readonly refresh: () => void
  /** The page has begun anew and has nothing yet. */
  readonly restart: () => void
  /** The text was closed. */
  readonly empty: () => void
  /** Draw this report of the file. */
  readonly choose: (report: number) => void
  /** Number of the report that the page shows: what is done on the page is meant for that one. */
  readonly shown: () => number
  /** What was sent last. */
  readonly last: () => PreviewModel | null
}

/** What a feed is made of. */
export interface FeedParts {
  readonly panel: Pick<WebviewPanel, 'visible'>
  readonly client: Pick<BaseLanguageClient, 'sendRequest' | 'code2ProtocolConverter' | 'error'>
  readonly document: () => TextDocument | undefined
  readonly post: (message: ToPage) => void
  /** Number of the report to begin with. */
  readonly report: number
}

/** Starts a feed; nothing is sent before the first `refresh` or `restart`. */
export function createModelFeed({ panel, client, document, post, report }: FeedParts): ModelFeed {
  let chosen = report
  let last: PreviewModel | null = null
  let posted = ''

  const refresh = throttled(() => send().catch((error) => client.error('no model for the preview', error)), pause)

  async function send(): Promise<void> {
    const text = document()
    // A hidden page does not exist: when it comes back, it asks for everything.
    if (!panel.visible) return
    if (!text) return sendEmpty('closed')
    if (!isReport(text)) return sendEmpty('otherLanguage')
    const parameters: ReportParams = { uri: client.code2ProtocolConverter.asUri(text.uri), report: chosen }
    const model = await client.sendRequest<PreviewModel | null>(previewModelRequest, parameters)
    // Closed, or closed and opened again, while the answer was on its way: it speaks of another text.
    if (!model || document() !== text) return
    last = model
    // New diagnostics follow every change of the text and seldom say anything new.
    const content = JSON.stringify(model)
    if (content === posted) return
    posted = content
    post({ type: 'model', model })
  }

  function sendEmpty(reason: EmptyReason): void {
    posted = ''
    post({ type: 'empty', reason })
  }

  return {
    refresh,
    restart() {
      posted = ''
      refresh()
    },
    empty: () => sendEmpty('closed'),
    choose(number) {
      chosen = number
      refresh()
    },
    // The file may have fewer reports now than when one was chosen.
    shown: () => last?.selected ?? chosen,
    last: () => last,
  }
}
