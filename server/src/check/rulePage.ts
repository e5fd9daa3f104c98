import { repository } from '../../../package.json'

const docs = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/docs`

/** The page that lists all rules. */
export const rulesPage = `${docs}/rules.md`

/** The page that explains a rule: its file under docs/ in the repository that package.json names. */
export function rulePage(code: string): string {
  return `${docs}/rules/${code}.md`
}
