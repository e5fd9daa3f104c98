import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkDocument } from '../../server/src/check/check'
import { readDocument } from '../../server/src/read/readDocument'

/** Five real reports. They stay outside the project; where they must be there, their absence fails. */
const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const isThere = existsSync(folder)

/** Findings at warning and above, as code and marked text. */
function loudIn(name: string): readonly string[] {
  const file = readdirSync(folder).find((candidate) => candidate.startsWith(name))
  const document = readDocument(readFileSync(`${folder}${file}`, 'utf8'))
  return checkDocument(document)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, start, end }) => `${code} ${document.text.slice(start, end).trim()}`)
}

const expected: Readonly<Record<string, readonly string[]>> = {
  '000': [],
  '001': ['structure.duplicate-section 一、总体情况', 'structure.numbering 三'],
  '002': ['table.incomplete-row (一) 予以公开', 'table.incomplete-row 复议后起诉'],
  '003': [
    'structure.heading-number 1、',
    'structure.heading-number 二、',
    'structure.missing-section 二、存在的不足',
    'structure.section-order 二、存在的不足',
    'structure.heading-number 主动公开政府信息情况',
    'structure.heading-number 收到和处理政府信息公开申请情况',
    'structure.heading-number 政府信息公开行政复议、行政诉讼情况',
  ],
  '004': [],
}

test.runIf(isThere || process.env.CI === 'true')('the five real reports get these findings and no other', () => {
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, loudIn(name)]))
  expect(found).toEqual(expected)
})
