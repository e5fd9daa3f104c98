import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../scripts/generate/l10n'

type Bundle = Readonly<Record<string, string>>

const bundle = (path: string): Bundle => JSON.parse(readFileSync(path, 'utf8'))
const places = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort()

/** The keys that package.json refers to: %key%. */
const named = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key)

describe('translations', () => {
  it('of the manifest have the keys that it names, in both languages', () => {
    const keys = [...new Set(named)].sort()
    expect(Object.keys(bundle('package.nls.json')).sort()).toEqual(keys)
    expect(Object.keys(bundle('package.nls.zh-cn.json')).sort()).toEqual(keys)
  })

  it('of the client have the same keys and the same places for values', () => {
    const english = bundle('l10n/bundle.l10n.json')
    const chinese = bundle('l10n/bundle.l10n.zh-cn.json')
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(chinese)) expect(places(text)).toEqual(places(key))
  })

  it('are Chinese where they should be', () => {
    const chinese = { ...bundle('package.nls.zh-cn.json'), ...bundle('l10n/bundle.l10n.zh-cn.json') }
    expect(Object.entries(chinese).filter(([, text]) => !/[\u4e00-\u9fff]/.test(text))).toEqual([])
  })

  it('are collected from calls of l10n.t, wherever they stand', () => {
    const source = "const a = l10n.t('One')\nf(() => vscode.l10n.t(`Two {0}`, 2), other.t('Three'))"
    expect(messagesOf(new Map([['a.ts', source]]))).toEqual(['One', 'Two {0}'])
    expect(() => messagesOf(new Map([['a.ts', 'l10n.t(name)']]))).toThrow('plain text')
  })
})
