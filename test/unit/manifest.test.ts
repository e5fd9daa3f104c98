import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { levels } from '../../server/src/check/configuration'
import { describedRules } from '../../server/src/check/describedRules'
import { defaultSettings } from '../../server/src/lsp/settings'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const { contributes } = manifest
const properties: Readonly<Record<string, { readonly default: unknown }>> = contributes.configuration.properties
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command)

describe('the manifest', () => {
  it('names only files that are there', () => {
    const paths = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:images|syntaxes|snippets|schemas)\/[^"]+)"/g)]
    expect(paths.length).toBeGreaterThan(8)
    expect(paths.map(([, path]) => path).filter((path) => !existsSync(path))).toEqual([])
  })

  it('starts the extension for the language and never for everything', () => {
    expect(manifest.activationEvents).toContain('onLanguage:nianbao')
    expect(manifest.activationEvents).not.toContain('*')
    expect(manifest.activationEvents).not.toContain('onStartupFinished')
  })

  it('offers every rule in the settings, with its own severity as the default', () => {
    expect(contributes.configuration.properties['nianbao.rules'].properties).toEqual(
      Object.fromEntries(
        describedRules.map(({ code, severity, title }) => [
          code,
          { enum: levels, default: severity, description: title },
        ]),
      ),
    )
  })

  it('states the defaults that the server goes by', () => {
    const stated = (name: string): unknown => properties[`nianbao.${name}`].default
    expect({
      enable: stated('enable'),
      run: stated('run'),
      rules: stated('rules'),
      maximumNumberOfFindings: stated('maximumNumberOfFindings'),
      inlayHints: { enabled: stated('inlayHints.enabled') },
      format: { layout: stated('format.layout') },
    }).toEqual(defaultSettings)
  })

  it('declares every setting that the client reads', () => {
    const source = globSync('client/src/**/*.ts').map((path) => readFileSync(path, 'utf8'))
    const read = source.join('\n').matchAll(/\.(?:get(?:<\w+>)?|update|inspect)\('([\w.]+)'/g)
    const names = new Set([...read].map(([, name]) => `nianbao.${name}`))
    expect(names.size).toBeGreaterThan(3)
    expect([...names].filter((name) => !(name in properties))).toEqual([])
  })

  it('refers to commands that it declares', () => {
    const menus = Object.values<readonly { command: string }[]>(contributes.menus).flat()
    const used = [...menus, ...contributes.keybindings].map(({ command }) => command)
    expect([...new Set(used)].filter((command) => !commands.includes(command))).toEqual([])
  })

  it('shows menus and takes keys only where a report is, or a folder', () => {
    const { commandPalette, ...shown } = contributes.menus
    for (const { when } of [...Object.values<readonly { when: string }[]>(shown).flat(), ...contributes.keybindings]) {
      expect(when).toMatch(/(editorLangId|resourceLangId) == nianbao|explorerResourceIsFolder|view == nianbao\./)
    }
  })

  it('is careful where the workspace is not trusted, and at home where it is virtual', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities
    expect(untrustedWorkspaces).toMatchObject({ supported: 'limited', restrictedConfigurations: ['nianbao.rules'] })
    expect(virtualWorkspaces).toBe(true)
    expect(manifest.main).toBe(manifest.browser)
  })

  it('matches the lines that the folder check prints', () => {
    const line =
      '/tmp/报告 2025.txt:12:5: 错误 表三『（一）予以公开』总计：各类申请人之和为 13，表中为 12 [identity.row-total]'
    const [matcher] = contributes.problemMatchers
    expect(new RegExp(matcher.pattern.regexp).exec(line)?.slice(1)).toEqual([
      '/tmp/报告 2025.txt',
      '12',
      '5',
      '表三『（一）予以公开』总计：各类申请人之和为 13，表中为 12',
      'identity.row-total',
    ])
  })
})
