import { expect, test, vi } from 'vitest'
import { type AnswerParts, createAnswers } from '../../client/preview/panel/answers'

const { showErrorMessage, writeText } = vi.hoisted(() => ({ showErrorMessage: vi.fn(), writeText: vi.fn() }))

vi.mock('vscode', () => ({
  env: { clipboard: { writeText } },
  l10n: { t: (sentence: string, value: string) => sentence.replace('{0}', value) },
  window: { showErrorMessage },
}))

test('what the preview could not do is told, and nothing is left hanging', async () => {
  const answer = createAnswers({} as AnswerParts)
  writeText.mockRejectedValueOnce(new Error('the clipboard is busy'))
  await answer({ type: 'copyText', text: '1' })
  expect(showErrorMessage.mock.calls).toEqual([['The preview could not do this: the clipboard is busy']])
  await answer({ type: 'copyText', text: '1' })
  expect(showErrorMessage).toHaveBeenCalledTimes(1)
})
