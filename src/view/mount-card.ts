import type { ViewData } from '../view-model.ts'
import type { Insets } from './camera.ts'
import { cardHeader } from './card-header.ts'
import { cardStatements } from './card-statements.ts'
import { byId, element, glyph } from './element.ts'
import type { StatementContext } from './statement-element.ts'
import type { Store } from './store.ts'

const CROSS =
  'M5.4 4l6.6 6.6L18.6 4 20 5.4 13.4 12l6.6 6.6-1.4 1.4-6.6-6.6L5.4 20 4 18.6l6.6-6.6L4 5.4z'

export interface Card {
  /** How much of the view it covers. */
  insets(): Insets
  /** Brings a statement into view and points it out. */
  showStatement(key: string): void
}

export interface CardOptions {
  readonly store: Store
  readonly pick: (iri: string | undefined) => void
}

/** The card of the picked node: beside the graph, or on small screens a sheet over its lower half. */
export function mountCard(data: ViewData, { store, pick }: CardOptions): Card {
  const card = byId('card')
  const nodes = new Map(data.graph.nodes.map(({ key, attributes }) => [key, attributes]))
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
    card.replaceChildren(
      close,
      element('div', { class: 'card-scroll', tabindex: '0' }, [
        cardHeader({ iri, node, nodeClass, language, textLanguage }),
        cardStatements({ data, nodes, language, picked: iri, pick, showInText }),
      ]),
    )
  }

  store.subscribe((state, before) => {
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
