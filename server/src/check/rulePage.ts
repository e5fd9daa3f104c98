import { repository } from '../../../package.json'

/** The page that explains a rule: its file under docs/ in the repository that package.json names. */
export function rulePage(code: string): string {
  return `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/docs/rules/${code}.md`
}
