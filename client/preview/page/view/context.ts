import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Strings } from '../../strings'
import type { Controller } from '../controller'
import type { PageState } from '../state'

/** What every part of the page may use. */
export interface PageContext {
  readonly state: PageState
  readonly controller: Controller
  readonly strings: Strings
}

/** Where the parts of the page find it; see `usePage`. */
export const Page = createContext<PageContext | null>(null)

/** The page's state, controller and words. */
export function usePage(): PageContext {
  const page = useContext(Page)
  if (!page) throw new Error('a part of the page is drawn outside of it')
  return page
}
