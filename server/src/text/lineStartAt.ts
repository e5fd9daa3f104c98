/** Where the line that an offset stands on begins. Old texts end lines with a carriage return alone. */
export function lineStartAt(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}
