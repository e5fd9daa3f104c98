import { cells2021 } from './test/support/figures2021'
import { reasonsIn } from './test/support/proseReasons'
import { proseReport, told } from './test/support/proseReport'
import { sumReasonsIn } from './test/support/sumReasons'

for (const l of process.argv.slice(2)) {
  const m = /^(\d)@/.exec(l)
  const line = m ? ([Number(m[1]), l.slice(2)] as const) : l
  const r = proseReport([line as never], { cells: cells2021 })
  console.log(
    l,
    '\n   ',
    told(r, 'prose', 'fee', 'date').join(' ; ') || '-',
    '| cells:',
    reasonsIn(r),
    '| sums:',
    sumReasonsIn(r),
  )
}
