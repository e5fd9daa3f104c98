import { readDocument } from '../read/readDocument'
import type { ReportDocument } from '../report/report'
import { inOrder } from './inOrder'
import type { Input } from './inputs'
import { type InputFile, isEmpty, readInput } from './readInput'
import { createSieve } from './sieve'
import type { RunStatus } from './status'

/** Files read ahead of the one being worked on. */
const readAhead = 16

/** A file with what its text says. */
export interface ReadReport {
  readonly input: Input
  readonly file: InputFile
  readonly document: ReportDocument
}

/** Reads files one after the other; see `createSieve` for what is left out. */
export async function* readReports(inputs: readonly Input[], status: RunStatus): AsyncGenerator<ReadReport> {
  const sieve = createSieve(inputs, status)
  for await (const { input, file, problem } of inOrder(inputs, readAhead, readInput)) {
    const document = file && readDocument(file.text)
    const passes = sieve.passes({
      input,
      problem,
      damaged: file?.damaged ?? false,
      empty: isEmpty(file),
      reports: document?.reports.length ?? 0,
    })
    if (file && document && passes) yield { input, file, document }
  }
  sieve.end()
}
