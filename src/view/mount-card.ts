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
import { isSameChoice, type ViewState } from './view-state.ts'

export interface Card {
  /** How much of the view it covers. */
  insets(): Insets
  /** Brings a statement of the picked node into view and points it out. */
  showStatement(key: string): void
}

export interface CardOptions {
  readonly graph: ViewGraph
  readonly store: Store
  readonly shownOf: ShownOf
  readonly pick: (iri: string | undefined) => void
  /** Brings nodes into view together. */
  readonly showTogether: (nodes: readonly string[]) => void
}

/** The card of the picked node: beside the graph, or on small screens a sheet over its lower half. */
export function mountCard(data: ViewData, options: CardOptions): Card {
  const { graph, store, shownOf, pick, showTogether } = options
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

  const showLine: StatementContext['showLine'] = (key) => {
    const isShown = store.get().pickedStatement === key
    store.set({ pickedStatement: isShown ? undefined : key, passage: undefined })
    if (!isShown) showTogether(graph.extremities(key))
  }

  const rowOf = (key: string | undefined): HTMLElement | undefined =>
    [...card.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset.key === key)

  function pointOut({ pickedStatement }: ViewState): void {
    for (const row of card.querySelectorAll('.is-pointed-out')) setPointedOut(row, false)
    const row = rowOf(pickedStatement)
    if (row !== undefined) setPointedOut(row, true)
  }

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
    actions = createCardActions(iri, { data, graph, store, shownOf, showTogether })
    actions.show(store.get())
    card.replaceChildren(
      close,
      element('div', { class: 'card-scroll', tabindex: '0' }, [
        cardHeader({ iri, node, nodeClass, language, textLanguage }),
        actions.bar,
        cardStatements({
          data,
          nodes,
          language,
          picked: iri,
          pick,
          showInText,
          hasLine: (key) => graph.hasEdge(key),
          showLine,
        }),
      ]),
    )
    pointOut(store.get())
  }

  store.subscribe((state, before) => {
    if (state.picked === before.picked && !isSameChoice(state, before)) actions?.show(state)
    if (state.picked === before.picked && state.language === before.language) {
      if (state.pickedStatement !== before.pickedStatement) pointOut(state)
      return
    }
    card.hidden = state.picked === undefined || !nodes.has(state.picked)
    document.body.classList.toggle('has-card', !card.hidden)
    if (state.picked !== undefined) show(state.picked)
    if (!card.hidden && state.picked !== before.picked) card.querySelector('h2')?.focus()
  })

  return {
    insets() {
      if (card.hidden) return { right: 0, bottom: 0 }
      const graphBox = byId('graph').getBoundingClientRect()
      const box = card.getBoundingClientRect()
      // A sheet is as wide as the graph; then only its height covers it.
      if (box.width > graphBox.width * 0.7)
        return { right: 0, bottom: Math.max(0, graphBox.bottom - box.top) }
      return { right: graphBox.right - box.left, bottom: 0 }
    },
    showStatement(key) {
      store.set({ pickedStatement: key })
      const row = rowOf(key)
      row?.scrollIntoView({ block: 'center' })
      row?.focus({ preventScroll: true })
    },
  }
}

function setPointedOut(row: Element, isPointedOut: boolean): void {
  row.classList.toggle('is-pointed-out', isPointedOut)
  row.querySelector('.to-line')?.setAttribute('aria-pressed', String(isPointedOut))
}
