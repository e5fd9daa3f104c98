import { pathToFileURL } from 'node:url'
import type { Invocation, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif'
import { version } from '../../../package.json'
import { describedRules } from '../check/describedRules'
import type { Severity } from '../check/finding'
import { rulePage } from '../check/rulePage'
import type { CheckedFile, CheckFormat, PlacedFinding, Range } from './checkedFile'
import { standardInput } from './inputs'
import type { Failure } from './status'

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** SARIF 2.1.0, which code hosts and editors show. One log for the whole run, written at the end. */
export function sarifFormat(): CheckFormat {
  const results: Result[] = []
  return {
    file(file) {
      for (const finding of file.findings) results.push(resultOf(file, finding))
      return ''
    },
    end: (failures) => `${JSON.stringify(logOf(results, failures), null, 2)}\n`,
  }
}

function logOf(results: Result[], failures: readonly Failure[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nianbao',
            version,
            informationUri: rulePage('').replace(/\/blob\/.*/, ''),
            rules: descriptors(),
          },
        },
        invocations: [invocationOf(failures)],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { WORKINGFOLDER: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        results,
      },
    ],
  }
}

/** A reader of the log alone must not take files for clean that were never read (SARIF 2.1.0, 3.20.14 and 3.20.21). */
function invocationOf(failures: readonly Failure[]): Invocation {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(notificationOf),
  }
}

function notificationOf({ message, path }: Failure): Notification {
  const place = path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }
  return { level: 'error', message: { text: message }, ...place }
}

function descriptors(): ReportingDescriptor[] {
  return describedRules.map((rule) => ({
    id: rule.code,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.source },
    helpUri: rulePage(rule.code),
    defaultConfiguration: { level: levels[rule.severity] },
  }))
}

function resultOf(file: CheckedFile, finding: PlacedFinding): Result {
  const artifactLocation = artifactOf(file.path)
  const physicalLocation = finding.range ? { artifactLocation, region: regionOf(finding.range) } : { artifactLocation }
  return {
    ruleId: finding.code,
    ruleIndex: describedRules.findIndex((rule) => rule.code === finding.code),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation }],
    properties: { cells: [...finding.cells] },
  }
}

function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

function artifactOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (path === standardInput) return { uri: 'stdin:' }
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:/.test(path)
  if (isAbsolute) return { uri: pathToFileURL(path).href }
  return { uri: path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'), uriBaseId: 'WORKINGFOLDER' }
}
