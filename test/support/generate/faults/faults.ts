import type { Layout } from '../layout'
import type { ReportModel } from '../model'
import type { Random } from '../random'
import { cellFaults } from './cellFaults'
import type { Fault, Planted } from './fault'
import { plausibleFaults } from './plausibleFaults'
import { proseFaults } from './proseFaults'
import { rowFaults } from './rowFaults'
import { structureFaults } from './structureFaults'

/** Every kind of fault. */
export const faults: readonly Fault[] = [
  ...cellFaults,
  ...rowFaults,
  ...plausibleFaults,
  ...structureFaults,
  ...proseFaults,
]

/** Plants one fault that can be seen in the layout. Table faults are as frequent as all others together. */
export function plantFault(model: ReportModel, layout: Layout, random: Random): Planted & { readonly fault: Fault } {
  for (;;) {
    const fault = random.pick(random.chance(0.5) ? [...cellFaults, ...rowFaults] : faults)
    if (fault.hiddenIn?.(layout)) continue
    const planted = fault.plant(model, random)
    if (planted) return { ...planted, fault }
  }
}
