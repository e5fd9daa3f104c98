import type { StatementWords } from '../../forms/statement'
import { firstThat } from '../../text/bisect'
import { isDigit } from '../../text/units'

/** A known word of the prose. `from` and `to` count units of the paragraph's text. */
export interface ProseWord {
  readonly role: StatementWords['role']
  readonly id: string
  readonly from: number
  readonly to: number
}

/** A tree of units: where a text follows a branch to a node with a meaning, a word ends. */
export interface Lexicon {
  /** Number of the node for a first unit, 0 for a unit that begins no word. */
  readonly first: Uint16Array
  /** Whether a unit begins a word, see `beginning`: one look-up in a small table decides for most of a text. */
  readonly begins: Uint8Array
  /** By `pairNumber`: 1 where a word may begin with these two units. */
  readonly pairs: Uint8Array
  readonly nodes: readonly Node[]
}

interface Node {
  readonly next: Map<number, Node>
  words: StatementWords | null
}

/** @throws Error when a word stands twice with different meanings (a mistake in the data). */
export function compileLexicon(lists: readonly StatementWords[]): Lexicon {
  const first = new Uint16Array(0x10000)
  const pairs = new Uint8Array(pairNumbers)
  const nodes: Node[] = [newNode()]
  for (const words of lists) {
    for (const text of words.words) {
      const unit = text.charCodeAt(0)
      if (first[unit] === 0) first[unit] = nodes.push(newNode()) - 1
      if (text.length > 1) pairs[pairNumber(unit, text.charCodeAt(1))] = 1
      const end = branch(nodes[first[unit]], text)
      if (end.words && end.words !== words) {
        throw new Error(`statement data: ${text} means ${end.words.id} and ${words.id}`)
      }
      end.words = words
    }
  }
  const begins = Uint8Array.from(first, (node, unit) => {
    if (isDigit(unit) || nodes[node].words !== null) return beginning.alone
    return node > 0 ? beginning.withNext : beginning.nothing
  })
  return { first, begins, pairs, nodes }
}

/** `alone`: the unit is a word itself, or a digit; `withNext`: it takes the unit behind it to tell. */
const beginning = { nothing: 0, alone: 1, withNext: 2 } as const

const pairNumbers = 0x4000

/** A number for two units. Few pairs share one, and those only cost a closer look. */
function pairNumber(unit: number, next: number): number {
  return ((unit * 31) ^ next) & (pairNumbers - 1)
}

/** The first place from `at` on where a word or a number may begin; the end of the text if there is none. */
export function nextPlace({ begins, pairs }: Lexicon, text: string, at: number): number {
  for (let next = at; next < text.length; next++) {
    const unit = text.charCodeAt(next)
    const begun = begins[unit]
    if (begun === beginning.nothing) continue
    if (begun === beginning.alone || pairs[pairNumber(unit, text.charCodeAt(next + 1))] === 1) return next
  }
  return text.length
}

/** The longest word that begins at `at`, or `null`. */
export function wordAt(lexicon: Lexicon, text: string, at: number): ProseWord | null {
  const start = lexicon.first[text.charCodeAt(at)]
  if (start === 0) return null
  let node: Node | undefined = lexicon.nodes[start]
  let found: StatementWords | null = null
  let to = at
  for (let end = at + 1; node; end++) {
    if (node.words) {
      found = node.words
      to = end
    }
    node = node.next.get(text.charCodeAt(end))
  }
  return found === null ? null : { role: found.role, id: found.id, from: at, to }
}

/** The words that lie within a range. */
export function wordsBetween(words: readonly ProseWord[], from: number, to: number): readonly ProseWord[] {
  const first = firstThat(0, words.length, (number) => words[number].from >= from)
  let last = first
  while (last < words.length && words[last].to <= to) last++
  return first === last ? none : words.slice(first, last)
}

const none: readonly ProseWord[] = []

function newNode(): Node {
  return { next: new Map(), words: null }
}

/** Follows the units of a word after its first, growing the tree where it ends. */
function branch(from: Node, text: string): Node {
  let node = from
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const next = node.next.get(unit) ?? newNode()
    node.next.set(unit, next)
    node = next
  }
  return node
}
