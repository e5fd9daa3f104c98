import { expect, test } from 'vitest'
import { createModelFeed, type FeedParts } from '../../client/preview/panel/modelFeed'
import type { ReportParams } from '../../server/src/lsp/previewProtocol'
import { reportText } from '../protocol/support/reports'
import { previewOf } from '../support/previewOf'

type Client = FeedParts['client']
type Document = NonNullable<ReturnType<FeedParts['document']>>

const two = reportText() + reportText({ 'requests.granted.total': 15 })

/** A feed of a text that may change, from a server that answers at once. */
function startFeed(report: number) {
  let text = two
  let failure: Error | null = null
  const errors: unknown[] = []
  const client = {
    code2ProtocolConverter: { asUri: String },
    sendRequest: async (_: string, { report: selected }: ReportParams) => {
      if (failure) throw failure
      return previewOf(text, { selected })
    },
    error: (_: string, error: unknown) => void errors.push(error),
  } as unknown as Client
  const document = { languageId: 'nianbao', uri: { scheme: 'file' } } as Document
  const posted: unknown[] = []
  let wake = (): void => {}
  const feed = createModelFeed({
    panel: { visible: true },
    client,
    document: () => document,
    post: (message) => {
      posted.push(message)
      wake()
    },
    report,
  })
  return {
    feed,
    errors,
    setText: (changed: string) => {
      text = changed
    },
    fail: (error: Error) => {
      failure = error
    },
    /** Refreshes, and waits for what the page is sent. */
    draw: () =>
      new Promise<void>((resolve) => {
        wake = resolve
        feed.refresh()
      }),
  }
}

test('what is done on the page is meant for the report that it shows', async () => {
  const { feed, setText, draw } = startFeed(1)
  expect(feed.shown()).toBe(1)
  await draw()
  expect(feed.shown()).toBe(1)
  // The second report is deleted: the page goes on with the one that is left.
  setText(reportText())
  await draw()
  expect(feed.last()?.selected).toBe(0)
  expect(feed.shown()).toBe(0)
})

test('a report that is chosen is not acted upon before it is drawn', async () => {
  const { feed, draw } = startFeed(0)
  await draw()
  feed.choose(1)
  expect(feed.shown()).toBe(0)
})

test('a server that fails leaves a line in the log', async () => {
  const { feed, errors, fail } = startFeed(0)
  fail(new Error('gone'))
  feed.refresh()
  await expect.poll(() => errors).toEqual([new Error('gone')])
})
