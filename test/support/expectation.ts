import type { Finding } from '../../server/src/check/finding'

/** What a fixture must give, as its `expected.json` says. */
export interface Expected {
  readonly form: string | null
  readonly year: number | null
  readonly organisation: string | null
  /** Cells of the form with a number, blank, and not in the text. */
  readonly cells: { readonly number: number; readonly blank: number; readonly absent: number }
  readonly findings: readonly ExpectedFinding[]
}

/** A finding: where it stands (line counted from 1) and what its message contains. */
export interface ExpectedFinding {
  readonly severity: string
  readonly code: string
  readonly line: number
  readonly message: readonly string[]
}

/** Findings that were not expected, and expectations that nothing met; both empty when all is as it should be. */
export function compareFindings(source: string, findings: readonly Finding[], expected: readonly ExpectedFinding[]) {
  const open = [...expected]
  const unexpected: string[] = []
  for (const finding of findings) {
    const line = source.slice(0, finding.start).split('\n').length
    const at = open.findIndex((wanted) => meets(finding, line, wanted))
    if (at < 0) unexpected.push(`${finding.severity} ${finding.code} line ${line}: ${finding.message}`)
    else open.splice(at, 1)
  }
  return { unexpected, missing: open }
}

function meets(finding: Finding, line: number, wanted: ExpectedFinding): boolean {
  return (
    finding.code === wanted.code &&
    finding.severity === wanted.severity &&
    line === wanted.line &&
    wanted.message.every((fragment) => finding.message.includes(fragment))
  )
}
