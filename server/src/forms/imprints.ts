/** What names a form and says which years it is for, without its parts and tables. */
export interface FormImprint {
  readonly id: string
  /** 2021 年格式 */
  readonly name: string
  /** The notice that brought it, with its number. */
  readonly notice: { readonly title: string; readonly number: string }
  /** Reporting years it is for: half-open, `until` absent while it is in force. */
  readonly since: number
  readonly until?: number
}

/** In force for the reports of 2019 and 2020. */
export const imprint2019: FormImprint = {
  id: '2019',
  name: '2019 年格式',
  notice: {
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: '国办公开办函〔2019〕60号',
  },
  since: 2019,
  until: 2021,
}

/** In force since the reports of 2021. */
export const imprint2021: FormImprint = {
  id: '2021',
  name: '2021 年格式',
  notice: {
    title: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    number: '国办公开办函〔2021〕30号',
  },
  since: 2021,
}

/** Of every form, oldest first: enough for those who only name forms. */
export const imprints: readonly FormImprint[] = [imprint2019, imprint2021]

/** The imprint of the form with this id, or `undefined`. */
export function imprintById(id: string): FormImprint | undefined {
  return imprints.find((imprint) => imprint.id === id)
}
