/** Something the server said without being asked: a notification, or a request of its own. */
export interface Letter {
  readonly method: string
  readonly params: unknown
}

/** Keeps what the server says, so that a test can wait for a word that may have been said already. */
export interface Mailbox {
  readonly put: (letter: Letter) => void
  /** The parameters of all letters of a kind so far. */
  readonly all: <Params>(method: string) => readonly Params[]
  /** The first letter of a kind that fits, now or as soon as it comes. The test's own deadline ends the wait. */
  readonly first: <Params>(method: string, fits?: (params: Params) => boolean) => Promise<Params>
  /** Forgets what has come so far. */
  readonly clear: () => void
}

/** An empty mailbox. */
export function createMailbox(): Mailbox {
  const letters: Letter[] = []
  const looks = new Set<() => void>()

  function all<Params>(method: string): readonly Params[] {
    return letters.filter((letter) => letter.method === method).map((letter) => letter.params as Params)
  }

  return {
    put(letter) {
      letters.push(letter)
      for (const look of [...looks]) look()
    },
    all,
    first<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
      return new Promise((resolve) => {
        const look = (): void => {
          // Not `find`: many letters have no parameters, and that is `undefined`, too.
          const fitting = all<Params>(method).filter(fits)
          if (fitting.length === 0) return
          looks.delete(look)
          resolve(fitting[0])
        }
        looks.add(look)
        look()
      })
    },
    clear: () => void letters.splice(0),
  }
}
