import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import UPNG from 'upng-js'
import { expect } from 'vitest'

const folder = 'docs/pictures'

/** Above this a picture is too large for a repository and a slow line. In bytes. */
const limit = 150_000

/** An editor has few colours: with this many no difference can be seen, and a picture is a third as large. */
const colours = 128

/** The part of the window that is in the picture, in CSS pixels; all of it unless told. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Writes a picture of the documentation. Fails when it is too large: take a smaller part of the window. */
export async function shoot(page: Page, name: string, frame?: Frame): Promise<void> {
  // A caret that blinks would make another picture each time.
  const taken = await page.screenshot({ clip: frame, caret: 'hide', animations: 'disabled' })
  const { width, height, ...image } = UPNG.decode(new Uint8Array(taken).buffer)
  const small = UPNG.encode(UPNG.toRGBA8({ width, height, ...image }), width, height, colours)
  expect(small.byteLength).toBeLessThanOrEqual(limit)
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/${name}.png`, new Uint8Array(small))
}
