/**
 * Rows that regions add to the form's tables, by the beginning of their labels: likeness makes none of them a row of the
 * form. Source: observation (Wuhan and other places in Hubei).
 */
export const regionalRows: readonly string[] = ['其他主动公开文件', '其它主动公开文件']
