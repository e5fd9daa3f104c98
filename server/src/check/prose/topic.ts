import {
  aboutWhat,
  bareRequest,
  carriesOver,
  commonObjects,
  disclosureTopic,
  opensSection,
  otherRequests,
  petitions,
  requestSection,
  requestTopic,
  strangerTopic,
  waysAmongRequests,
} from '../../forms/statementsTopics'
import { type ProseParagraph, previousOf } from './prose'
import { sentenceEnd, sentenceStart } from './sentence'

/**
 * The sentence up to `to`, the paragraph before it, or the headings before the paragraph speak of requests. 件 counts
 * letters, calls, proposals and cases as well, so what was spoken of last decides.
 */
export function isAboutRequests(prose: ProseParagraph, from: number, to: number): boolean {
  const start = sentenceStart(prose.text, from)
  const own = lastTopic(prose.text.slice(start, to))
  if (own !== null) return own === 'requests'
  const said = prose.text.slice(start, sentenceEnd(prose.text, to))
  if (bareRequest.test(prose.text.slice(start, to)) || carriesOver.test(said)) return true
  const earlier = lastTopic(prose.text.slice(0, start))
  if (earlier !== null) return earlier === 'requests'
  let before = previousOf(prose)
  for (let steps = 0; before && steps < 6; steps++) {
    const topic = lastTopic(before.text)
    if (topic !== null) return topic === 'requests'
    before = previousOf(before)
  }
  return prose.paragraph.part === 3
}

/** The words right around a number name something else than requests. */
export function namesStranger(text: string): boolean {
  const plain = withoutPetitions(text)
  const stranger = Math.max(lastStranger(plain), lastMatch(plain, commonObjects))
  return stranger !== -1 && stranger > lastMatch(plain, requestTopic)
}

/** The passage, or the part it stands in, is about the disclosure of information: its disputes are those of table 四. */
export function isAboutDisclosure(prose: ProseParagraph): boolean {
  if (prose.paragraph.part === 4 || disclosureTopic.test(prose.text)) return true
  const previous = previousOf(prose)
  if (previous === null) return false
  if ((prose.continued || previous.text.length <= 40) && disclosureTopic.test(previous.text)) return true
  return !opensSection.test(prose.text) && isUnderRequests(previous)
}

/** （二）依申请公开, and then paragraphs of this section. */
function isUnderRequests(last: ProseParagraph): boolean {
  let before: ProseParagraph | null = last
  for (let steps = 0; before && steps < 4; steps++) {
    if (opensSection.test(before.text)) return requestSection.test(before.text)
    before = previousOf(before)
  }
  return false
}

function lastTopic(text: string): 'requests' | 'strangers' | null {
  const plain = withoutPetitions(text).replace(aboutWhat, '')
  const request = lastMatch(plain, requestTopic)
  const stranger = lastStranger(plain)
  if (request === -1 && stranger === -1) return null
  return request >= stranger ? 'requests' : 'strangers'
}

function lastStranger(plain: string): number {
  return Math.max(lastMatch(plain, strangerTopic), lastMatch(plain, otherRequests))
}

/** Where the last match ends, -1 without any. */
function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length
  return last
}

/** Petitions are a reason for refusing, letters a way of asking, not something else that is counted; places stay. */
function withoutPetitions(text: string): string {
  const blank = (found: string) => '□'.repeat(found.length)
  return text.replace(petitions, blank).replace(waysAmongRequests, blank)
}
