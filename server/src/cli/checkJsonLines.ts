import type { CheckedFile, CheckFormat } from './checkedFile'

/** One JSON object a line for each file, as the command line promises. */
export function jsonLinesFormat(): CheckFormat {
  return { file: (file) => `${JSON.stringify(fileJson(file))}\n`, end: () => '' }
}

function fileJson({ path, reports, findings }: CheckedFile): object {
  const { form, year, organisation } = reports[0] ?? { form: null, year: null, organisation: null }
  // A file with several reports names them all; the fields beside the list speak of the first.
  return { file: path, form, year, organisation, ...(reports.length > 1 ? { reports } : {}), findings }
}
