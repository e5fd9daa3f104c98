import type { PreviewModel, PreviewPosition } from '../../../server/src/write/previewModel'
import type { CellText, EmptyReason } from '../protocol'
import { createGrid, type Grid, type Place } from './grid'
import { placeAt } from './light'

/** A cell that is being typed into. */
export interface Editing {
  readonly address: string
  /** What the field begins with. */
  readonly text: string
  /** It is a character just typed, which more may follow; else the figure of the cell. */
  readonly typed: boolean
}

/** A sentence at the foot of the page; with totals, it offers what can be done about them. */
export interface Notice {
  readonly kind: 'told' | 'totalTyped' | 'totalsKept'
  readonly text: string
  readonly totals: readonly CellText[]
}

/** A figure on its way through the text. */
export interface PendingFigure {
  readonly text: string
  /** The first version of the text that has it: every edit makes one. */
  readonly version: number
}

/** Everything the page shows. */
export interface PageState {
  readonly empty: EmptyReason | null
  readonly model: PreviewModel | null
  readonly grid: Grid
  /** The current cell: it has, or would get, the keyboard, is marked, and is what the bottom line is about. */
  readonly focus: string | null
  /** Where the cursor of the text is. */
  readonly cursor: PreviewPosition | null
  /** The cursor of the text leads the current cell; else what was last done on the page. */
  readonly followsText: boolean
  /** The chosen finding is outside of the cells: the bottom line tells it, and no cell is current. */
  readonly aside: boolean
  readonly finding: number | null
  /** Id of the equation whose cells are lit up. */
  readonly equation: string | null
  readonly editing: Editing | null
  /** Column to come back to when Enter ends a run of Tabs, as spreadsheets do; `null` outside of a run. */
  readonly run: Pick<Place, 'reach'> | null
  /** By address. */
  readonly pending: ReadonlyMap<string, PendingFigure>
  readonly notice: Notice | null
  readonly zoom: number
  readonly findingsOpen: boolean
}

/** What can happen to the page: a message of the panel, or something the user does. */
export type Action =
  | { readonly type: 'model'; readonly model: PreviewModel }
  | { readonly type: 'empty'; readonly reason: EmptyReason }
  /** `echo`: the page has the keyboard, so the text only follows what is done here. */
  | { readonly type: 'cursor'; readonly position: PreviewPosition; readonly echo: boolean }
  | { readonly type: 'focus'; readonly address: string; readonly keepRun?: boolean }
  | { readonly type: 'finding'; readonly finding: number | null }
  | { readonly type: 'equation'; readonly id: string | null }
  | { readonly type: 'startEdit'; readonly editing: Editing }
  | { readonly type: 'endEdit'; readonly run?: Pick<Place, 'reach'> | null }
  | { readonly type: 'sent'; readonly cells: readonly CellText[] }
  | { readonly type: 'refused' }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | { readonly type: 'zoom'; readonly zoom: number }
  | { readonly type: 'findingsOpen'; readonly open: boolean }

/** The page before the first message. */
export function initialState(saved: Partial<Pick<PageState, 'zoom' | 'findingsOpen'>>): PageState {
  return {
    empty: null,
    model: null,
    grid: createGrid(null),
    focus: null,
    cursor: null,
    followsText: true,
    aside: false,
    finding: null,
    equation: null,
    editing: null,
    run: null,
    pending: new Map(),
    notice: null,
    zoom: saved.zoom ?? 1,
    findingsOpen: saved.findingsOpen ?? false,
  }
}

/** What an action makes of the page. */
export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'model':
      return takeModel(state, action.model)
    case 'empty':
      return { ...initialState(state), empty: action.reason }
    case 'cursor':
      return follow({ ...state, cursor: action.position, followsText: state.followsText || !action.echo })
    case 'focus':
      return { ...state, ...onPage, focus: action.address, run: action.keepRun ? state.run : null }
    case 'finding':
      return takeFinding(state, action.finding)
    case 'equation':
      return { ...state, equation: action.id === state.equation ? null : action.id }
    case 'startEdit':
      return { ...state, ...onPage, editing: action.editing, focus: action.editing.address, notice: null }
    case 'endEdit':
      return { ...state, editing: null, run: action.run ?? null }
    case 'sent':
      return { ...state, pending: withSent(state, action.cells) }
    case 'refused':
      return { ...state, pending: new Map() }
    case 'notice':
      return { ...state, notice: action.notice }
    case 'zoom':
      return { ...state, zoom: Math.min(3, Math.max(0.5, action.zoom)) }
    case 'findingsOpen':
      return { ...state, findingsOpen: action.open }
  }
}

/** The user has gone to a cell on the page. */
const onPage = { followsText: false, aside: false } as const

/** Goes to the cell of the text's cursor, if that leads. Between cells the last one stays. */
function follow(state: PageState): PageState {
  const place = state.followsText ? placeAt(state.grid, state.cursor) : null
  return place ? { ...state, focus: place.cell.address, aside: false } : state
}

function takeFinding(state: PageState, number: number | null): PageState {
  const finding = number === null ? undefined : state.model?.report?.findings[number]
  const aside = finding !== undefined && !state.grid.placeOf.has(finding.cells[0] ?? '')
  return { ...state, finding: number, equation: null, aside, followsText: state.followsText && !finding }
}

/** A model that comes late never overwrites a newer one; what was chosen stays chosen if it is still there. */
function takeModel(state: PageState, model: PreviewModel): PageState {
  if (state.model && model.version < state.model.version) return state
  const grid = createGrid(model)
  const stays = state.focus !== null && grid.placeOf.has(state.focus)
  const other = model.selected !== state.model?.selected
  const chosen = state.finding === null || other ? null : sameFinding(state, model, state.finding)
  return follow({
    ...state,
    empty: null,
    model,
    grid,
    focus: stays ? state.focus : (grid.lines[0]?.[0]?.cell.address ?? null),
    finding: chosen,
    aside: state.aside && chosen !== null,
    equation: other ? null : state.equation,
    editing: state.editing && grid.placeOf.has(state.editing.address) ? state.editing : null,
    pending: other ? new Map() : stillPending(state.pending, model.version),
  })
}

/** What a cell shows: the figure that is on its way to it, or the one that it has. */
export function shownText({ pending }: PageState, { cell }: Place): string {
  return pending.get(cell.address)?.text ?? cell.text
}

function withSent({ model, pending }: PageState, cells: readonly CellText[]): PageState['pending'] {
  const versions = [...pending.values()].map((figure) => figure.version)
  const version = Math.max(model?.version ?? 0, ...versions) + 1
  return new Map([...pending, ...cells.map(({ address, text }) => [address, { text, version }] as const)])
}

/** A model may come between two figures that were typed one after the other: it has only the first. */
function stillPending(pending: PageState['pending'], version: number): PageState['pending'] {
  return new Map([...pending].filter(([, figure]) => figure.version > version))
}

/** Findings have no names: the chosen one is found again by its code and its first cell. */
function sameFinding(state: PageState, model: PreviewModel, number: number): number | null {
  const before = state.model?.report?.findings[number]
  const after = model.report?.findings.findIndex(
    (finding) =>
      finding.code === before?.code &&
      (before.cells.length > 0 ? finding.cells[0] === before.cells[0] : finding.message === before.message),
  )
  return after === undefined || after < 0 ? null : after
}
