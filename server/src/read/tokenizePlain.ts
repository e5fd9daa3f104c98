import { readFigure } from '../text/figure'
import { labelKey } from '../text/labelKey'
import type { Token, TokenLine } from './token'
import { wordToken } from './tokenize'

/** Longer lines without a separator are sentences, not cells. */
const longestLabel = 60

const pageNumber = /^[-—–]\s*\d{1,4}\s*[-—–]$|^第\s*\d+\s*页/
/** Three figures or more and a short word at the end of the line. */
const strayEnd = /(?:\s[\d/—-]\S*){3,}\s+\S{1,4}$/
/** A number with its unit stands in a sentence (wrapped in the middle), not in a label. */
const countsSomething = /\d\s*(?:余|多)?[件条份个项次篇宗起例年月日万元%]/
const sentenceEnd = /[。!?；;]/

/**
 * Splits a line that has neither tabs nor bars: one cell, a run of figures, or a label with its figures behind it.
 * @param first @param last the line without surrounding white space
 */
export function tokenizePlain(folded: string, first: number, last: number, line: number): TokenLine {
  const shape = (kind: TokenLine['shape'], tokens: readonly Token[]): TokenLine => ({
    start: first,
    end: last,
    shape: kind,
    tokens,
    width: 0,
  })
  const length = last - first
  if (length > longestLabel) return shape('plain', [prose(first, last, line)])
  const text = folded.slice(first, last)
  const figure = readFigure(text)
  if (figure)
    return shape('figures', [
      { kind: 'figure', start: first, end: last, line, key: '', figure, column: -1, weak: false },
    ])
  if (length <= 12 && pageNumber.test(text)) return shape('empty', [])
  if (sentenceEnd.test(text)) return shape('plain', [prose(first, last, line)])
  const lastUnit = folded.charCodeAt(last - 1)
  if (text.includes(' ') && (mayEndFigures(lastUnit) || strayEnd.test(text))) {
    const tokens = tokenizeFigures(text, first, line)
    if (tokens) return shape(shapeOf(tokens[0]), tokens)
  }
  return shape('plain', [
    { kind: 'text', start: first, end: last, line, key: labelKey(text), figure: null, column: -1, weak: false },
  ])
}

function shapeOf(first: Token): TokenLine['shape'] {
  if (first.kind === 'prose') return 'plain'
  return first.kind === 'text' ? 'labelled' : 'figures'
}

function prose(start: number, end: number, line: number): Token {
  return { kind: 'prose', start, end, line, key: '', figure: null, column: -1, weak: false }
}

function mayEndFigures(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2f || unit === 0x2d || unit === 0x2014 || unit === 0x5143
}

/** `（一）予以公开 12 0 0 0 0 0 12`: the figures at the end of the line, and the label before them if there is one. */
function tokenizeFigures(text: string, offset: number, line: number): readonly Token[] | null {
  const words = [...text.matchAll(/\S+/g)]
  const isFigure = words.map((word) => readFigure(word[0]) !== null)
  // A word behind the figures stands where the last one belongs.
  const stray = isFigure[words.length - 1] ? 0 : 1
  let from = words.length - stray
  while (from > 0 && isFigure[from - 1]) from--
  if (from === words.length - stray) return null
  const widest = includeStrayWords(isFigure, from)
  const strays = isFigure.slice(widest).filter((figure) => !figure).length
  // Sentences have as many words as figures; a row has a stray word at most.
  if (strays * 3 <= words.length - widest - strays) from = widest
  const figures = words.slice(from).map((word, index): Token => {
    const start = offset + word.index
    const token = wordToken(text, word.index, word.index + word[0].length, line, -1)
    return { ...token, kind: isFigure[from + index] ? 'figure' : 'junk', start, end: start + word[0].length }
  })
  if (from === 0) return figures
  const labelEnd = words[from - 1].index + words[from - 1][0].length
  const label = text.slice(0, labelEnd)
  if (countsSomething.test(label)) return [prose(offset, offset + text.length, line)]
  return [
    {
      kind: 'text',
      start: offset,
      end: offset + labelEnd,
      line,
      key: labelKey(label),
      figure: null,
      column: -1,
      weak: false,
    },
    ...figures,
  ]
}

/** A stray word among figures (`0 0 x 0 0 0 0`) belongs to them, not to the label. */
function includeStrayWords(isFigure: readonly boolean[], from: number): number {
  let start = from
  while (start >= 2 && isFigure[start - 2] && start < isFigure.length) {
    start -= 2
    while (start > 0 && isFigure[start - 1]) start--
  }
  return start
}
