import type { CountedTable } from './countedTables'

type Counted = Pick<CountedTable, 'differing' | 'blamed'>

/** The numbers of several tables together. */
export function countedTogether(tables: readonly CountedTable[]): Counted {
  return {
    differing: tables.reduce((sum, { differing }) => sum + differing, 0),
    blamed: tables.reduce((sum, { blamed }) => sum + blamed, 0),
  }
}

/** What to look at before recomputing: totals that are right would follow a cell that is not. Empty where nothing is blamed. */
export function doubtOf({ blamed }: Counted): string {
  return blamed === 0 ? '' : `先看 ${blamed} 处疑为有误的分项`
}

/** What to say once totals have followed cells that are blamed; `null` where none is. */
export function doubtBehind({ blamed }: Counted): string | null {
  if (blamed === 0) return null
  return `合计已按分项重算。有 ${blamed} 处分项疑为有误，原来对的合计也跟着变了：请核对这些分项，或者撤销重算，改好分项再算。`
}
