import {
  autocompletion,
  type CompletionSource,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { SparqlLanguage } from 'codemirror-lang-sparql'
import { EDITOR_COLOURS, EDITOR_THEME } from './editor-theme.ts'
import { TYPE_OVER_SELECTION } from './type-over-selection.ts'

export interface MakeEditorOptions {
  readonly text: string
  /** Where it stands. In a shadow tree, its style sheets need no nonce. */
  readonly place: Element | ShadowRoot
  /** By which the policy of the page allows the editor's style sheet. */
  readonly nonce?: string
  /** Attributes of the box to type in, among them its name. */
  readonly attributes: Readonly<Record<string, string>>
  readonly complete: CompletionSource
  /** On Ctrl-Enter, or Cmd-Enter. */
  readonly run: () => void
}

export interface Editor {
  readonly text: () => string
  readonly setText: (text: string) => void
  readonly focus: () => void
  /** Puts the cursor at a place, line and column from 1, columns in characters. */
  readonly goTo: (line: number, column: number) => void
}

/** An editor for SPARQL. The key Tab is left to the browser: it leads on. */
export function makeEditor(options: MakeEditorOptions): Editor {
  const { text, place, nonce = '', attributes, complete, run } = options
  const runKey = {
    key: 'Mod-Enter',
    run: () => {
      run()
      return true
    },
  }
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        Prec.highest(keymap.of([runKey])),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        SparqlLanguage,
        syntaxHighlighting(EDITOR_COLOURS),
        autocompletion({ override: [complete], icons: false }),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(attributes),
        TYPE_OVER_SELECTION,
        EDITOR_THEME,
      ],
    }),
  })
  return {
    text: () => view.state.doc.toString(),
    setText: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
    goTo: (number, column) => {
      const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines))
      const before = [...line.text].slice(0, column - 1).join('').length
      view.dispatch({ selection: { anchor: line.from + before }, scrollIntoView: true })
      view.focus()
    },
  }
}
