import {
  bareRequest,
  commonObjects,
  otherRequests,
  petitions,
  requestTopic,
  strangerTopic,
} from '../../forms/statementsContext'
import { sentenceStart } from './item'
import type { ProseParagraph } from './prose'

/**
 * The sentence up to `to`, the paragraph before it, or the headings before the paragraph speak of requests. 件 counts
 * letters, calls, proposals and cases as well, so what was spoken of last decides.
 */
export function isAboutRequests(prose: ProseParagraph, from: number, to: number): boolean {
  const start = sentenceStart(prose.text, from)
  const own = lastTopic(prose.text.slice(start, to))
  if (own !== null) return own === 'requests'
  if (bareRequest.test(prose.text.slice(start, to))) return true
  const earlier = lastTopic(prose.text.slice(0, start))
  if (earlier !== null) return earlier === 'requests'
  let before = prose.previous
  for (let steps = 0; before && steps < 6; steps++) {
    const topic = lastTopic(before.text)
    if (topic !== null) return topic === 'requests'
    before = before.previous
  }
  return prose.paragraph.part === 3
}

/** The words right around a number name something else than requests. */
export function namesStranger(text: string): boolean {
  const stranger = Math.max(
    lastMatch(text, strangerTopic),
    lastMatch(text, commonObjects),
    lastMatch(text, otherRequests),
  )
  return stranger !== -1 && stranger > lastMatch(text, requestTopic)
}

/** The passage, or the part it stands in, is about the disclosure of information: its disputes are those of table 四. */
export function isAboutDisclosure(prose: ProseParagraph): boolean {
  const disclosure = /信息公开|政务公开|依申请/
  if (prose.paragraph.part === 4 || disclosure.test(prose.text)) return true
  const { previous } = prose
  return previous !== null && (prose.continued || previous.text.length <= 40) && disclosure.test(previous.text)
}

function lastTopic(text: string): 'requests' | 'strangers' | null {
  const request = lastMatch(text, requestTopic)
  const stranger = Math.max(lastMatch(text, strangerTopic), lastMatch(text, otherRequests))
  if (request === -1 && stranger === -1) return null
  return request >= stranger ? 'requests' : 'strangers'
}

/** Where the last match ends, -1 without any. */
function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.replace(petitions, blanked).matchAll(pattern))
    last = match.index + match[0].length + match[0].length
  return last
}

/** As many units of nothing, so that places stay. */
function blanked(text: string): string {
  return '□'.repeat(text.length)
}
