/**
 * Puts a table on the clipboard as HTML, which Word, WPS and Excel take with borders and merged cells, and as text.
 * @throws when the browser does not let the page
 */
export async function copyToClipboard({ html, text }: { html: string; text: string }): Promise<void> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
  } catch {
    // Without the permission, a copy event made by the page itself still carries what it is given.
    if (!copyByEvent(html, text)) throw new Error('the clipboard is closed to the page')
  }
}

function copyByEvent(html: string, text: string): boolean {
  let taken = false
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  return taken
}
