/** What the server needs from the place it runs in, so that Node and a browser worker share all other code. */
export interface Host {
  /**
   * Reads a small text file.
   * @returns its text; `null` when there is no such file; `undefined` when files of this kind are not the host's to read
   * @throws when the file is there and cannot be read
   */
  readonly readText: (uri: string) => Promise<string | null | undefined>
  /** Calls back as soon as waiting messages (a cancellation, a newer edit) have been taken in. */
  readonly soon: (callback: () => void) => void
}
