import type { ViewData } from '../view-model.ts'
import type { Insets } from './camera.ts'
import { type CardActions, createCardActions } from './card-actions.ts'
import { cardHeader } from './card-header.ts'
import { cardStatements } from './card-statements.ts'
import { byId, element, glyph } from './element.ts'
import { CROSS } from './glyphs.ts'
import type { ShownOf } from './shown.ts'
import type { StatementContext } from './statement-element.ts'
import type { Store } from './store.ts'
import type { ViewGraph } from './view-graph.ts'
import { isSameEdit } from './view-state.ts'

export interface Card {
  /** How much of the view it covers. */
  insets(): Insets
  /** Brings a statement into view and points it out. */
  showStatement(key: string): void
}

export interface CardOptions {
  readonly graph: ViewGraph
  readonly store: Store
  readonly shownOf: ShownOf
  readonly pick: (iri: string | undefined) => void
}

/** The card of the picked node: beside the graph, or on small screens a sheet over its lower half. */
export function mountCard(data: ViewData, { graph, store, shownOf, pick }: CardOptions): Card {
  const card = byId('card')
  const nodes = new Map(data.graph.nodes.map(({ key, attributes }) => [key, attributes]))
  let actions: CardActions | undefined
  const classes = new Map(data.classes.map((each) => [each.iri, each]))

  const showInText: StatementContext['showInText'] = ({ key }, { document, start, end }) =>
    store.set({
      pane: 'text',
      pickedStatement: key,
      document: data.documents[document]?.iri,
      passage: `${start},${end}`,
    })

  function show(iri: string): void {
    const node = nodes.get(iri)
    if (node === undefined) return
    const { language } = store.get()
    const nodeClass = classes.get(node.classIri)
    const textLanguage = data.language === 'mul' ? '' : data.language
    const close = element(
      'button',
      { type: 'button', class: 'card-close', 'aria-label': 'Close the card' },
      [glyph(CROSS)],
    )
    close.addEventListener('click', () => pick(undefined))
    actions = createCardActions(iri, { data, graph, store, shownOf })
    actions.show(store.get())
    card.replaceChildren(
      close,
      element('div', { class: 'card-scroll', tabindex: '0' }, [
        cardHeader({ iri, node, nodeClass, language, textLanguage }),
        actions.bar,
        cardStatements({ data, nodes, language, picked: iri, pick, showInText }),
      ]),
    )
  }

  store.subscribe((state, before) => {
    if (state.picked === before.picked && !isSameEdit(state, before)) actions?.show(state)
    if (state.picked === before.picked && state.language === before.language) return
    card.hidden = state.picked === undefined || !nodes.has(state.picked)
    document.body.classList.toggle('has-card', !card.hidden)
    if (state.picked !== undefined) show(state.picked)
    if (!card.hidden && state.picked !== before.picked) card.querySelector('h2')?.focus()
  })

  return {
    insets() {
      if (card.hidden) return { right: 0, bottom: 0 }
      const stage = byId('stage').getBoundingClientRect()
      const box = card.getBoundingClientRect()
      // A sheet is as wide as the stage; then only its height covers the graph.
      if (box.width > stage.width * 0.7) return { right: 0, bottom: stage.bottom - box.top }
      return { right: stage.right - box.left, bottom: 0 }
    },
    showStatement(key) {
      const found = [...card.querySelectorAll<HTMLElement>('[data-key]')].find(
        (each) => each.dataset.key === key,
      )
      found?.scrollIntoView({ block: 'center' })
      found?.focus({ preventScroll: true })
      found?.classList.add('is-pointed-out')
    },
  }
}
