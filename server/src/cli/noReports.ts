import { relative } from 'node:path'
import { reportFileName, reportName } from '../forms/title'
import { fewNames } from './fewNames'
import { standardInput } from './inputs'

/** A file that was read and is no report. */
export interface NoReport {
  readonly path: string
  /** Nothing but white space stands in it: it was lost rather than meant for something else. */
  readonly empty: boolean
}

/**
 * What a user is told of a file that was named and is no report.
 * @param outcome what comes of it, a Chinese clause
 */
export function noReportNote({ path, empty }: NoReport, outcome: string): string {
  const name = path === standardInput ? '标准输入' : `“${path}”`
  return `${name}${empty ? '是空的' : `中没有认出${reportName}`}，${outcome}。`
}

/** What a user is told of the files of a folder that are no reports; those that were expected to be come first. */
export function passedOverNote(folder: string, files: readonly NoReport[]): string {
  return `文件夹“${folder}”中有 ${files.length} 个文件不是${reportName}，已略过：${namesIn(folder, files)}。`
}

/** What a user is told of a folder without reports. */
export function nothingInFolder(folder: string, files: readonly NoReport[]): string {
  const seen = files.length > 0 ? `，看过的 ${files.length} 个文件都不是：${namesIn(folder, files)}` : ''
  return `文件夹“${folder}”中没有${reportName}${seen}。`
}

function namesIn(folder: string, files: readonly NoReport[]): string {
  const expected = files.filter(isExpected)
  const others = files.filter((file) => !isExpected(file))
  return fewNames(
    [...expected, ...others].map(({ path, empty }) => relative(folder, path) + (empty ? '（空文件）' : '')),
  )
}

function isExpected({ path, empty }: NoReport): boolean {
  return empty || reportFileName.test(path)
}
