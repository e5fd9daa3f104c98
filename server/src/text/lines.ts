import { firstThat } from './bisect'

/** Where a text's lines begin and end. */
export interface Lines {
  /** Offsets of the first unit of each line. */
  readonly starts: readonly number[]
}

/** A place in a text as the Language Server Protocol counts: from zero, characters in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Finds the lines of a text; CRLF, LF and CR end a line. */
export function findLines(text: string): Lines {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
    return { starts }
  }
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) index++
    if (unit === 0x0a || unit === 0x0d) starts.push(index + 1)
  }
  return { starts }
}

/**
 * The position of an offset.
 * @param offset from 0 to the text's length
 */
export function positionAt(lines: Lines, offset: number): Position {
  const line = firstThat(1, lines.starts.length, (next) => lines.starts[next] > offset) - 1
  return { line, character: offset - lines.starts[line] }
}
