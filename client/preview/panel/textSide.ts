import {
  commands,
  Disposable,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import type { PreviewRange } from '../../../server/src/write/previewModel'

/** After moving the text on behalf of the page, the echo of that is not sent back for this long (milliseconds). */
const echoTime = 250

/** What the text tells the preview. */
export interface TextListener {
  readonly cursor: (position: Position) => void
  /** @param line stands at the top */
  readonly scroll: (line: number) => void
}

/** The editors of one text: what the preview shows there, and what it hears from there. */
export interface TextSide extends Disposable {
  readonly document: () => TextDocument | undefined
  readonly cursor: () => Position | undefined
  /** Selects a range in an editor of the text. Opens one if there is none; takes the keyboard there only if told. */
  readonly reveal: (range: PreviewRange, focus: boolean) => Promise<void>
  readonly scrollTo: (line: number) => void
  /** Lights up these ranges, and no others. */
  readonly light: (ranges: readonly PreviewRange[]) => void
  /** Shows the text and gives it the keyboard. */
  readonly show: () => Promise<TextEditor>
  /** Runs a command of the editor (`undo`, `redo`) on the text. */
  readonly run: (command: string) => Promise<void>
}

/**
 * Ties a preview to the editors of its text.
 * @param columnOfPreview where the preview stands; a text that has to be opened goes beside it
 */
export function createTextSide(
  uri: Uri,
  columnOfPreview: () => ViewColumn | undefined,
  listener: TextListener,
): TextSide {
  const key = uri.toString()
  const decoration = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
  })
  let lit: readonly Range[] = []
  let quietUntil = 0

  const isOurs = (editor: TextEditor): boolean => editor.document.uri.toString() === key
  const editors = (): readonly TextEditor[] => window.visibleTextEditors.filter(isOurs)
  const hush = (): void => {
    quietUntil = Date.now() + echoTime
  }
  const paint = (): void => {
    for (const editor of editors()) editor.setDecorations(decoration, lit)
  }
  const open = async (focus: boolean, selection?: Range): Promise<TextEditor> => {
    const [visible] = editors()
    const document = visible?.document ?? (await workspace.openTextDocument(uri))
    const beside = columnOfPreview() === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One
    return window.showTextDocument(document, {
      viewColumn: visible?.viewColumn ?? beside,
      preserveFocus: !focus,
      // Selected together with the focus: what is typed right after it goes to the right place.
      ...(selection ? { selection } : {}),
    })
  }

  const listeners = Disposable.from(
    decoration,
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (isOurs(textEditor)) listener.cursor(selections[0].active)
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      if (isOurs(textEditor) && visibleRanges.length > 0 && Date.now() >= quietUntil) {
        listener.scroll(visibleRanges[0].start.line)
      }
    }),
    window.onDidChangeVisibleTextEditors(paint),
  )

  return {
    document: () => workspace.textDocuments.find((document) => document.uri.toString() === key),
    cursor: () => editors()[0]?.selection.active,

    async reveal(range, focus) {
      hush()
      const target = toRange(range)
      const [visible] = editors()
      if (visible && !focus) visible.selection = new Selection(target.start, target.end)
      const editor = visible && !focus ? visible : await open(focus, target)
      editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport)
      hush()
    },

    scrollTo(line) {
      hush()
      const top = Math.max(0, Math.floor(line))
      for (const editor of editors()) {
        editor.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop)
      }
    },

    light(ranges) {
      lit = ranges.map(toRange)
      paint()
    },

    show: () => open(true),

    async run(command) {
      await open(true)
      await commands.executeCommand(command)
    },

    dispose: () => listeners.dispose(),
  }
}

function toRange({ start, end }: PreviewRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
