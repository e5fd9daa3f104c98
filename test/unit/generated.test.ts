import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { outputs } from '../../scripts/generate/outputs'

const read = (path: string): string => readFileSync(path, 'utf8')
const clientFiles = globSync('client/{src,preview/panel}/**/*.ts').sort()

describe('what is generated', () => {
  it.each(outputs(read, clientFiles).map(({ path, text }) => [path, text]))(
    '%s is as the forms and rules say; if not, run `npm run generate`',
    (path, text) => {
      expect(read(path)).toBe(text)
    },
  )
})
