import { checkDocument } from '../../server/src/check/check'
import type { Finding } from '../../server/src/check/finding'
import { currentForm } from '../../server/src/forms/forms'
import { readDocument } from '../../server/src/read/readDocument'
import { reportText } from './reportFrom'

/** A report without fault; tests change it word by word. */
export const soundText = reportText({})

/** The findings about the structure of a text, or those whose codes begin otherwise. */
export function findings(changed: string, prefix = 'structure.'): readonly Finding[] {
  return checkDocument(readDocument(changed)).filter(({ code }) => code.startsWith(prefix))
}

/** Severity, code and marked text of each finding about the structure. */
export function told(changed: string): readonly string[] {
  return findings(changed).map(({ code, start, end, severity }) => `${severity} ${code} ${changed.slice(start, end)}`)
}

/** The part of the sound report from one heading up to the next. */
export function part(numeral: string): string {
  const headings = currentForm.parts.map((definition) => `${definition.numeral}、${definition.heading.text}`)
  const number = headings.findIndex((heading) => heading.startsWith(numeral))
  const next = headings[number + 1]
  return soundText.slice(soundText.indexOf(headings[number]), next ? soundText.indexOf(next) : undefined)
}
