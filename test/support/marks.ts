/** Sentences for tests: `{35}` marks a number that the tables confirm. */

const mark = /\{([^}]*)\}/g

/** The sentence as it is right. */
export function unmarked(sentence: string): string {
  return sentence.replace(mark, '$1')
}

/** The sentence once for each mark, with that number wrong, and the digits that then stand there. */
export function wronged(sentence: string): readonly { readonly text: string; readonly digits: string }[] {
  const count = sentence.match(mark)?.length ?? 0
  return Array.from({ length: count }, (_, wrong) => {
    let at = -1
    let digits = ''
    const text = sentence.replace(mark, (_whole, number: string) => {
      at++
      if (at !== wrong) return number
      const value = Number(number.normalize('NFKC').replace(/\s/g, ''))
      digits = String(Math.round((value + 17) * 100) / 100)
      return digits
    })
    return { text, digits }
  })
}
