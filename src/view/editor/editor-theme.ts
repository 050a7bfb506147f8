import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** In the colours of the pages, which change with the system's. */
export const EDITOR_COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.variableName, tags.bool], color: 'var(--inferred)' },
  { tag: [tags.string, tags.integer, tags.float], color: 'var(--called-for)' },
  { tag: [tags.namespace, tags.url, tags.typeName], color: 'var(--term)' },
  { tag: [tags.comment, tags.annotation], color: 'var(--muted)' },
])

export const EDITOR_THEME = EditorView.theme({
  '&': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    background: 'var(--panel)',
    color: 'var(--text)',
    fontSize: '0.9rem',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)' },
  '.cm-scroller': {
    minHeight: 'var(--editor-least, 14rem)',
    maxHeight: 'var(--editor-most, 32rem)',
    fontFamily: 'var(--mono)',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    border: 'none',
    borderRadius: 'var(--radius) 0 0 var(--radius)',
    background: 'transparent',
    color: 'var(--muted)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--accent) 22%, transparent)' },
  '&.cm-focused .cm-matchingBracket': {
    background: 'color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '8px',
    background: 'var(--panel)',
    color: 'var(--text)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(40rem, 90vw)',
    fontFamily: 'var(--mono)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--panel)',
  },
  '.cm-completionDetail': { fontFamily: 'var(--font)', fontStyle: 'normal', opacity: '0.85' },
})
