import { l10n, type Memento, window } from 'vscode'
import { imprints } from '../../../server/src/forms/imprints'
import { proposedForms, proposedYear } from './proposals'

/** What a blank report needs to know. */
export interface WantedReport {
  readonly form: string
  readonly organisation: string
  readonly year: number
}

const bodyKey = 'organisation'
const steps = 3

/** Asks form, body and year one after the other; remembers the body. Undefined when the user turns away. */
export async function askForReport(memory: Memento, today = new Date()): Promise<WantedReport | undefined> {
  const form = await askForm(today)
  if (form === undefined) return undefined
  const organisation = await askBody(memory.get<string>(bodyKey, ''))
  if (organisation === undefined) return undefined
  const year = await askYear(proposedYear(form, today))
  if (year === undefined) return undefined
  await memory.update(bodyKey, organisation)
  return { form, organisation, year }
}

async function askForm(today: Date): Promise<string | undefined> {
  const items = proposedForms(imprints, today).map((form) => ({
    label: form.name,
    description: form.notice.number,
    id: form.id,
  }))
  const picked = await window.showQuickPick(items, { title: title(1), placeHolder: l10n.t('Which form?') })
  return picked?.id
}

async function askBody(value: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: title(2),
    prompt: l10n.t('Full name of the body that reports'),
    value,
    validateInput: (text) => (text.trim() === '' ? l10n.t('The name is missing.') : undefined),
  })
  return answer?.trim()
}

async function askYear(proposal: number): Promise<number | undefined> {
  const answer = await window.showInputBox({
    title: title(3),
    prompt: l10n.t('Year reported on'),
    value: String(proposal),
    validateInput: (text) => (/^20\d\d$/.test(text.trim()) ? undefined : l10n.t('A year has four digits, as 2025.')),
  })
  return answer === undefined ? undefined : Number(answer.trim())
}

function title(step: number): string {
  return l10n.t('Blank annual report ({0}/{1})', step, steps)
}
