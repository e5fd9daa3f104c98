import type { CodeLens } from 'vscode-languageserver'
import type { ClientFeatures } from './clientFeatures'
import { type CountedTable, countedTables } from './countedTables'
import { rangeOf } from './positions'
import { recomputeCommand, showPreviewCommand } from './protocol'
import { countedTogether, doubtOf } from './recomputeDoubt'
import type { View } from './views'

/**
 * 「重算合计」 over each table that has totals, beside it 「预览」 where the client has one, 「全部重算」 over the title. None while checking
 * is switched off.
 */
export function codeLenses({ snapshot, settings }: View, client: ClientFeatures): CodeLens[] {
  if (!settings.enable) return []
  const { uri, text, document } = snapshot
  return document.reports.flatMap((report, number) => {
    const { value: tables, by } = countedTables(report)
    if (tables.length === 0) return []
    const lens = (offset: number, title: string, command: string, ...parameters: readonly unknown[]): CodeLens => ({
      range: rangeOf(text, { start: offset, end: offset }),
      command: { title, command, arguments: [uri, ...parameters] },
    })
    return [
      lens(
        report.title?.start ?? report.start,
        titleWith('全部重算', countedTogether(tables)),
        recomputeCommand,
        null,
        number,
      ),
      ...tables.flatMap(({ id, start, ...counted }) => [
        ...(counted.hasTotals ? [lens(start + by, titleWith('重算合计', counted), recomputeCommand, id, number)] : []),
        ...(client.showsPreview ? [lens(start + by, '预览', showPreviewCommand, number)] : []),
      ]),
    ]
  })
}

function titleWith(title: string, counted: Pick<CountedTable, 'differing' | 'blamed'>): string {
  if (counted.differing === 0) return title
  return `${title}（${[`${counted.differing} 处不同`, doubtOf(counted)].filter(Boolean).join('，')}）`
}
