import { currentForm } from '../../../server/src/forms/forms'
import { blankReport } from '../../../server/src/write/blank'

/**
 * A consistent report of an invented body: every figure is 0, but for those given.
 * @param figures by cell address
 */
export function report(figures: Readonly<Record<string, string>> = {}): string {
  return blankReport({
    form: currentForm,
    organisation: '云溪县水利局',
    year: 2025,
    layout: 'tabs',
    cellText: (address) => figures[address] ?? '0',
    proseText: () => '本单位按要求开展了有关工作。',
  })
}

/** A person asked, and the total does not say so. */
export const oneWrongTotal = report({
  'requests.received.person': '2',
  'requests.received.total': '2',
  'requests.granted.person': '2',
  'requests.granted.total': '1',
  'requests.concluded.person': '2',
  'requests.concluded.total': '2',
})
