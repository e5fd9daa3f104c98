import { resultStatements } from '../../forms/statementsRequestReadings'

/** The word says what became of requests. */
export function isResult(id: string): boolean {
  return resultStatements.has(id) || isDetailRow(id)
}

/** A row below another one: `denied.stateSecret`. */
export function isDetailRow(id: string): boolean {
  return id.includes('.')
}

/** Carried over from the year before, or to the next. */
export function isCarry(id: string): boolean {
  return id.startsWith('carried')
}
