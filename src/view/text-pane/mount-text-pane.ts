import type { ViewData, ViewStatement } from '../../view-model.ts'
import { byId, element, glyph } from '../element.ts'
import type { Pick } from '../picking.ts'
import type { Store } from '../store.ts'
import { prefersStillness } from '../theme.ts'
import type { ViewState } from '../view-state.ts'
import { lightPassage, marksOf, readPassage } from './light-passage.ts'
import { type MentionPlace, mentionPlaces, stepFrom } from './mention-steps.ts'
import { MENTION, textElement } from './text-element.ts'

const UP = 'M12 7l7 7-1.4 1.4L12 9.8l-5.6 5.6L5 14z'
const DOWN = 'M12 17l-7-7 1.4-1.4L12 14.2l5.6-5.6L19 10z'

export interface TextPaneOptions {
  readonly store: Store
  readonly pick: Pick
}

/**
 * The text beside the graph: mentions in the colours of their classes, those of the picked node lit
 * up and stepped through, the sentence of a statement marked. A text is set when it is first shown.
 */
export function mountTextPane(data: ViewData, { store, pick }: TextPaneOptions): void {
  const nodes = new Map(data.graph.nodes.map(({ key, attributes }) => [key, attributes]))
  const statements = new Map(data.statements.map((each) => [each.key, each]))
  const places = mentionPlaces(data)
  const scroll = element('div', { class: 'text-scroll', tabindex: '0', 'aria-label': 'Text' })
  const choice = makeChoice(data, store)
  const steps = makeSteps((by) => step(by))
  byId('text').append(element('header', { class: 'text-bar' }, [choice, steps.bar]), scroll)
  const texts = new Map<number, HTMLElement>()
  let shown = -1
  let at = -1
  /** Offset of the mention that has been clicked, which is in sight already. */
  let clicked: number | undefined

  function textOf(document: number): HTMLElement | undefined {
    const source = data.documents[document]
    const made = texts.get(document) ?? (source && textElement(source, nodes))
    if (made !== undefined) texts.set(document, made)
    return made
  }

  function show(document: number): HTMLElement | undefined {
    const text = textOf(document)
    if (text !== undefined && shown !== document) scroll.replaceChildren(text)
    shown = document
    choice.value = String(document)
    return text
  }

  function step(by: 1 | -1): void {
    const own = places.get(store.get().picked ?? '') ?? []
    if (own.length > 0) goTo(own, stepFrom(at, by, own.length))
  }

  function goTo(own: readonly MentionPlace[], index: number): void {
    const place = own[index]
    if (place === undefined) return
    at = index
    const text = show(place.document)
    markPicked(text, store.get())
    const found = text && mentionAt(text, place.start, store.get().picked)
    found?.classList.add('is-current')
    found?.scrollIntoView({ block: 'center', behavior: prefersStillness() ? 'auto' : 'smooth' })
    steps.show(own.length, at)
  }

  function showState(state: ViewState, before: ViewState | undefined): void {
    const wanted = data.documents.findIndex(({ iri }) => iri === state.document)
    const text = show(wanted < 0 ? Math.max(shown, 0) : wanted)
    if (text === undefined) return
    const own = places.get(state.picked ?? '') ?? []
    const passage = readPassage(state.passage)
    markPicked(text, state)
    const range = light(text, state, statements)
    if (state.passage !== before?.passage || state.document !== before?.document)
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    if (state.picked !== before?.picked) {
      at = -1
      steps.show(own.length, at)
      if (clicked !== undefined) stay(own)
      else if (passage === undefined) goToNearest(own)
    }
  }

  /** The first mention in the text that is open, or else anywhere. */
  function goToNearest(own: readonly MentionPlace[]): void {
    const here = own.findIndex(({ document }) => document === shown)
    goTo(own, Math.max(0, here))
  }

  function stay(own: readonly MentionPlace[]): void {
    at = own.findIndex(({ document, start }) => document === shown && start === clicked)
    steps.show(own.length, at)
  }

  function light(
    text: HTMLElement,
    state: ViewState,
    known: ReadonlyMap<string, ViewStatement>,
  ): Range | undefined {
    const passage = readPassage(state.passage)
    if (passage === undefined) return lightPassage(text, undefined)
    const statement = known.get(state.pickedStatement ?? '')
    return lightPassage(text, passage, marksOf(statement, { ...passage, document: shown }))
  }

  store.subscribe((state, before) => {
    if (state.hoveredNode !== before.hoveredNode) markHovered(scroll, state.hoveredNode)
    if (state.pane !== 'text') return
    const isNew = (['pane', 'picked', 'pickedStatement', 'document', 'passage'] as const).some(
      (key) => state[key] !== before[key],
    )
    if (isNew) showState(state, before.pane === 'text' ? before : undefined)
  })
  listen(scroll, {
    store,
    pick(node, start) {
      clicked = start
      pick(node)
      clicked = undefined
    },
  })
}

function makeChoice(data: ViewData, store: Store): HTMLSelectElement {
  const choice = element(
    'select',
    { 'aria-label': 'Document', class: 'text-choice' },
    data.documents.map(({ title, name }, index) =>
      element('option', { value: String(index) }, [title || name]),
    ),
  )
  choice.addEventListener('change', () =>
    store.set({ document: data.documents[Number(choice.value)]?.iri, passage: undefined }),
  )
  choice.disabled = data.documents.length < 2
  return choice
}

function makeSteps(step: (by: 1 | -1) => void): {
  readonly bar: HTMLElement
  show(count: number, at: number): void
} {
  const button = (label: string, path: string, by: 1 | -1): HTMLElement => {
    const made = element('button', { type: 'button', 'aria-label': label, title: label }, [
      glyph(path),
    ])
    made.addEventListener('click', () => step(by))
    return made
  }
  const status = element('span', { role: 'status' })
  const bar = element('div', { class: 'text-steps', hidden: true }, [
    status,
    button('Mention before', UP, -1),
    button('Next mention', DOWN, 1),
  ])
  return {
    bar,
    show(count, at) {
      bar.hidden = count === 0
      status.textContent = at < 0 ? `${count} mentions` : `${at + 1} of ${count}`
    },
  }
}

const mentionsOf = (root: HTMLElement, node: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`.${MENTION}`)].filter(
    (each) => each.dataset.node === node,
  )

function mentionAt(text: HTMLElement, start: number, node?: string): HTMLElement | undefined {
  return mentionsOf(text, node ?? '').find((each) => each.dataset.start === String(start))
}

function markPicked(text: HTMLElement | undefined, { picked }: ViewState): void {
  for (const each of text?.querySelectorAll('.is-picked, .is-current') ?? [])
    each.classList.remove('is-picked', 'is-current')
  if (text === undefined || picked === undefined) return
  for (const each of mentionsOf(text, picked)) each.classList.add('is-picked')
}

function markHovered(text: HTMLElement, node: string | undefined): void {
  for (const each of text.querySelectorAll('.is-hovered')) each.classList.remove('is-hovered')
  if (node === undefined) return
  for (const each of mentionsOf(text, node)) each.classList.add('is-hovered')
}

/** The mention that an event is about: the innermost. */
function mentionUnder({ target }: Event): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest(`.${MENTION}`) : null
  return found instanceof HTMLElement ? found : undefined
}

interface TextListener {
  readonly store: Store
  readonly pick: (node: string, start: number) => void
}

function listen(scroll: HTMLElement, { store, pick }: TextListener): void {
  const pickUnder = (event: Event): void => {
    const { node, start } = mentionUnder(event)?.dataset ?? {}
    if (node !== undefined) pick(node, Number(start))
  }
  scroll.addEventListener('pointerover', (event) => {
    store.set({ hoveredNode: mentionUnder(event)?.dataset.node, hoveredEdge: undefined })
  })
  scroll.addEventListener('pointerleave', () => store.set({ hoveredNode: undefined }))
  scroll.addEventListener('click', pickUnder)
  scroll.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') pickUnder(event)
  })
}
