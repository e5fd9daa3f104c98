import { ConfigurationTarget, Disposable, l10n, languages, type TextDocument, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { languageId, settingsSection } from '../../server/src/lsp/protocol'
import { looksLikeReport } from '../../server/src/read/looksLikeReport'
import { isForeign } from './language'

/** Languages that a report may arrive in without its name saying what it is. */
const plainLanguages: ReadonlySet<string> = new Set(['plaintext', 'markdown'])

/**
 * Offers to treat a plain text that looks like a report as one; asks once for each text, never changes it by itself.
 */
export function offerLanguage(client: BaseLanguageClient): Disposable {
  const asked = new Set<string>()
  const consider = (document: TextDocument | undefined): void => {
    if (!document || asked.has(document.uri.toString()) || !isCandidate(document)) return
    asked.add(document.uri.toString())
    offer(document).catch((error) => client.error('offer of the language', error))
  }
  consider(window.activeTextEditor?.document)
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => consider(editor?.document)),
    // A text pasted into an untitled file becomes a report while it is open.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const pasted = contentChanges.some(({ text }) => text.length > 200)
      if (pasted && document === window.activeTextEditor?.document) consider(document)
    }),
    workspace.onDidCloseTextDocument(({ uri }) => asked.delete(uri.toString())),
  )
}

function isCandidate(document: TextDocument): boolean {
  return (
    plainLanguages.has(document.languageId) &&
    !isForeign(document.uri) &&
    workspace.getConfiguration(settingsSection, document).get<boolean>('offerLanguage', true) &&
    looksLikeReport(document.getText())
  )
}

async function offer(document: TextDocument): Promise<void> {
  const accept = l10n.t('Switch')
  const never = l10n.t("Don't Ask Again")
  const question = l10n.t('This looks like an annual report on open government information. Check it as one?')
  const answer = await window.showInformationMessage(question, accept, never)
  if (answer === accept && !document.isClosed) await languages.setTextDocumentLanguage(document, languageId)
  if (answer === never) {
    await workspace.getConfiguration(settingsSection).update('offerLanguage', false, ConfigurationTarget.Global)
  }
}
