import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { findLines, positionAt } from '../text/lines'
import type { Severity } from './finding'

/** The name of the file that teams keep beside their reports. */
export const configurationFileName = '.nianbao.json'

/** What a rule is set to: a severity, or silent altogether. */
export type Level = Severity | 'off'

/** Every level, loudest first. */
export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off']

/** A finding, or all findings of a rule, that a person has looked at and does not want to see again. */
export interface SilenceEntry {
  /** Path relative to the folder of the configuration, with `/` and without `./`; every file unless told. */
  readonly file?: string
  readonly code: string
  /** Cell address: silences the rule at this cell whatever its figures. */
  readonly cell?: string
  /** See `fingerprint`: silences one place as long as its text stays. */
  readonly fingerprint?: string
  readonly reason?: string
}

/** `.nianbao.json`, read. */
export interface Configuration {
  readonly rules: Readonly<Record<string, Level>>
  readonly silence: readonly SilenceEntry[]
}

/** Says nothing: that of a file that is not there, or cannot be understood. */
export const emptyConfiguration: Configuration = { rules: {}, silence: [] }

/** A configuration with what is wrong in it: Chinese sentences; what they speak of is left out of `configuration`. */
export interface ParsedConfiguration {
  readonly configuration: Configuration
  readonly problems: readonly string[]
}

type JsonObject = Readonly<Record<string, unknown>>
type Complain = (problem: string) => void

/**
 * Reads the text of a `.nianbao.json`: JSON, with comments and trailing commas allowed.
 * @param knownCodes the codes of all rules
 */
export function parseConfiguration(text: string, knownCodes: ReadonlySet<string>): ParsedConfiguration {
  const errors: ParseError[] = []
  const root: unknown = parse(text, errors, { allowTrailingComma: true })
  if (errors.length > 0) return { configuration: emptyConfiguration, problems: [syntaxProblem(text, errors[0])] }
  if (!isObject(root)) return { configuration: emptyConfiguration, problems: ['最外层应为一个对象 { … }。'] }
  const problems: string[] = []
  const complain = (problem: string): void => void problems.push(problem)
  for (const key of Object.keys(root)) {
    if (!['$schema', 'rules', 'silence'].includes(key)) complain(`不认识的字段“${key}”，可用的有 rules、silence。`)
  }
  const configuration = {
    rules: readRules(root.rules, knownCodes, complain),
    silence: readSilence(root.silence, knownCodes, complain),
  }
  return { configuration, problems }
}

/** The level a word stands for, or `null` for another word. */
export function readLevel(word: unknown): Level | null {
  return levels.find((level) => level === word) ?? null
}

function readRules(value: unknown, knownCodes: ReadonlySet<string>, complain: Complain): Configuration['rules'] {
  if (value === undefined) return {}
  if (!isObject(value)) {
    complain('rules 应为一个对象，如 { "table.blank": "off" }。')
    return {}
  }
  const rules: Record<string, Level> = {}
  for (const [code, word] of Object.entries(value)) {
    const level = readLevel(word)
    if (!knownCodes.has(code)) complain(`rules 中的“${code}”不是规则代码。`)
    else if (!level) complain(`rules 中“${code}”的级别应为 ${levels.join('、')} 之一，现为 ${JSON.stringify(word)}。`)
    else rules[code] = level
  }
  return rules
}

function readSilence(value: unknown, knownCodes: ReadonlySet<string>, complain: Complain): readonly SilenceEntry[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    complain('silence 应为一个数组，如 [{ "code": "table.blank" }]。')
    return []
  }
  return value.flatMap((entry: unknown, index) => {
    const checked = checkEntry(entry, knownCodes)
    if (typeof checked !== 'string') return [withPlainPath(checked)]
    complain(`silence 第 ${index + 1} 条：${checked}`)
    return []
  })
}

/** `./2025//年报.txt` and `2025/年报.txt` are one file, and people write either. A path out of the folder stays as it is. */
function withPlainPath(entry: SilenceEntry): SilenceEntry {
  if (entry.file === undefined || entry.file.startsWith('/')) return entry
  const steps: string[] = []
  for (const step of entry.file.split('/')) {
    const leadsBack = step === '..' && steps.length > 0 && steps.at(-1) !== '..'
    if (leadsBack) steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return { ...entry, file: steps.join('/') || entry.file }
}

const entryFields: readonly string[] = ['file', 'code', 'cell', 'fingerprint', 'reason']

/** The entry, or what is wrong with it. */
function checkEntry(entry: unknown, knownCodes: ReadonlySet<string>): SilenceEntry | string {
  if (!isObject(entry)) return '应为一个对象。'
  const fields: Record<string, string> = {}
  for (const [key, value] of Object.entries(entry)) {
    if (!entryFields.includes(key)) return `不认识的字段“${key}”。`
    if (typeof value !== 'string') return `“${key}”应为文字，现为 ${JSON.stringify(value)}。`
    fields[key] = value
  }
  const { code, file } = fields
  if (code === undefined) return '缺少 code（规则代码）。'
  if (!knownCodes.has(code)) return `“${code}”不是规则代码。`
  if (file !== undefined && /[*?]/.test(file)) {
    return `file 不支持通配符，“${file}”不起作用；请写一个文件的路径，要对所有文件都不提示就去掉 file。`
  }
  return { ...fields, code }
}

const syntaxMessages: Readonly<Record<string, string>> = {
  PropertyNameExpected: '此处应为带引号的字段名',
  ValueExpected: '此处缺少值',
  ColonExpected: '此处缺少冒号',
  CommaExpected: '此处缺少逗号',
  CloseBraceExpected: '缺少右花括号 }',
  CloseBracketExpected: '缺少右方括号 ]',
  EndOfFileExpected: '此后还有多余的内容',
  UnexpectedEndOfString: '字符串没有结束的引号',
  UnexpectedEndOfComment: '注释没有结束',
}

function syntaxProblem(text: string, error: ParseError): string {
  const { line, character } = positionAt(findLines(text), error.offset)
  const message = syntaxMessages[printParseErrorCode(error.error)] ?? '此处的内容不合 JSON 格式'
  return `第 ${line + 1} 行第 ${character + 1} 列：${message}。`
}

/** A JSON object: neither `null` nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
