import { isObject, type Level, levels, readLevel } from '../check/configuration'
import { ruleCodes } from '../check/describedRules'

/** The user's settings (`nianbao.*`) for one document, all of the right type. */
export interface Settings {
  /** The master switch. */
  readonly enable: boolean
  readonly run: 'onType' | 'onSave'
  /** Levels by rule code; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Level>>
  readonly maximumNumberOfFindings: number
  readonly inlayHints: { readonly enabled: boolean }
  readonly format: { readonly layout: 'off' | 'tabs' | 'pipes' }
}

/** The settings of a user who has set nothing. package.json states the same defaults. */
export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  rules: {},
  maximumNumberOfFindings: 1000,
  inlayHints: { enabled: false },
  format: { layout: 'off' },
}

/** Settings with what was wrong in them, in Chinese, a sentence each. */
export interface ReadSettings {
  readonly settings: Settings
  readonly complaints: readonly string[]
}

/**
 * Reads the section `nianbao` as a client sends it.
 * @param section anything; what is missing, or of the wrong type, is replaced by the default
 */
export function readSettings(section: unknown): ReadSettings {
  const complaints: string[] = []

  /** The value at `path` if it is accepted; else the default, with a complaint unless it was merely not set. */
  function take<Value>(path: string, fallback: Value, expected: string, accepts: (value: unknown) => boolean): Value {
    const value = valueAt(section, path)
    if (value === undefined || value === null) return fallback
    if (accepts(value)) return value as Value
    complaints.push(
      `设置 nianbao.${path} 应为${expected}，现为 ${JSON.stringify(value)}，已按默认值 ${JSON.stringify(fallback)} 处理。`,
    )
    return fallback
  }

  const { enable, run, maximumNumberOfFindings, inlayHints, format } = defaultSettings
  const settings: Settings = {
    enable: take('enable', enable, '布尔值', isBoolean),
    run: take('run', run, ' "onType" 或 "onSave"', isOneOf(['onType', 'onSave'])),
    rules: readLevels(take<object>('rules', {}, '“规则代码: 级别”对象', isObject), complaints),
    maximumNumberOfFindings: take('maximumNumberOfFindings', maximumNumberOfFindings, '正整数', isPositiveInteger),
    inlayHints: { enabled: take('inlayHints.enabled', inlayHints.enabled, '布尔值', isBoolean) },
    format: {
      layout: take('format.layout', format.layout, ' "off"、"tabs" 或 "pipes"', isOneOf(['off', 'tabs', 'pipes'])),
    },
  }
  return { settings, complaints }
}

function readLevels(section: object, complaints: string[]): Settings['rules'] {
  const accepted: Record<string, Level> = {}
  for (const [code, word] of Object.entries(section)) {
    const level = readLevel(word)
    if (!ruleCodes.has(code)) {
      complaints.push(`设置 nianbao.rules 中没有名为 ${JSON.stringify(code)} 的规则，这一项不起作用。`)
    } else if (!level) {
      const choices = levels.join('、')
      complaints.push(
        `设置 nianbao.rules 中 ${code} 的级别应为 ${choices} 之一，现为 ${JSON.stringify(word)}，已忽略。`,
      )
    } else {
      accepted[code] = level
    }
  }
  return accepted
}

/** The value under dotted keys: clients send `{ inlayHints: { enabled } }`. */
function valueAt(section: unknown, path: string): unknown {
  let value = section
  for (const key of path.split('.')) {
    if (!isObject(value)) return undefined
    value = value[key]
  }
  return value
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isPositiveInteger(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0
}

function isOneOf(choices: readonly unknown[]): (value: unknown) => boolean {
  return (value) => choices.includes(value)
}
