import { EditorView } from '@codemirror/view'

/**
 * Types over a selection without the browser: it would keep the colours of what goes in a style
 * attribute, which the policy of the page forbids.
 */
export const TYPE_OVER_SELECTION = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { from, to, empty } = view.state.selection.main
    const { data, inputType, isComposing } = event
    if (empty || inputType !== 'insertText' || isComposing || !data) return false
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' })
    const handlers = view.state.facet(EditorView.inputHandler)
    if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert())
    event.preventDefault()
    return true
  },
})
