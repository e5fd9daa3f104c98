import { checkReport } from '../check/check'
import { type Finding, isFixable } from '../check/finding'
import { fixAll } from '../mend/fixAll'
import type { Edit } from '../report/edit'
import { heardFindings } from './shownFindings'
import type { View } from './views'

/**
 * Edits that are right beyond doubt, over the whole document. What the user has silenced or switched off is left alone,
 * also where it only turns up once something else is mended.
 * @param wanted tells which findings to mend
 */
export function certainEdits(
  { snapshot, settings, sideFile, shown }: View,
  wanted: (finding: Finding) => boolean,
): readonly Edit[] {
  const certain = shown.all.filter((finding) => isFixable(finding) && wanted(finding))
  return snapshot.contexts.flatMap(({ report }) => {
    const own = certain.filter((finding) => report.start <= finding.start && finding.end <= report.end)
    if (own.length === 0) return []
    return fixAll(report, own, (mended) =>
      heardFindings(checkReport(mended), mended.source, settings, sideFile).filter(wanted),
    )
  })
}
