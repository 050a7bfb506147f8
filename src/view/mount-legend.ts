import type { ViewData } from '../view-model.ts'
import { grouped } from './counted.ts'
import { byId, element } from './element.ts'
import { type Facet, type FacetValue, type FilterKey, facetsOf } from './facets.ts'
import { makeFilters } from './make-filters.ts'
import { nameElement } from './name-element.ts'
import type { Store } from './store.ts'
import type { ViewGraph } from './view-graph.ts'

/** One row: the name switches the value on and off, "only" switches all others off. */
function makeRow(facet: Facet, item: FacetValue, store: Store): HTMLElement {
  const { value, labels, count, comment, sign } = item
  const others = facet.values.map((each) => each.value).filter((each) => each !== value)
  const label = labels[0]?.value ?? value
  const toggle = element('button', {
    type: 'button',
    class: 'facet-value',
    title: comment || undefined,
  })
  const only = element(
    'button',
    { type: 'button', class: 'facet-only', 'aria-label': `Only ${label}` },
    ['only'],
  )
  toggle.addEventListener('click', () => {
    const hidden = new Set(store.get()[facet.filter])
    if (!hidden.delete(value)) hidden.add(value)
    store.set({ [facet.filter]: hidden })
  })
  only.addEventListener('click', () => store.set({ [facet.filter]: new Set(others) }))
  const show = (): void => {
    const state = store.get()
    toggle.setAttribute('aria-pressed', String(!state[facet.filter].has(value)))
    toggle.replaceChildren(
      ...(sign === undefined ? [] : [sign()]),
      nameElement(labels, state.language),
      element('span', { class: 'facet-count' }, [grouped(count)]),
    )
  }
  store.subscribe((state, before) => {
    if (state[facet.filter] !== before[facet.filter] || state.language !== before.language) show()
  })
  show()
  return element('li', {}, [toggle, others.length > 0 ? only : undefined])
}

function makeSection(facet: Facet, store: Store): HTMLElement {
  const all = element('button', { type: 'button', class: 'facet-all', hidden: true }, ['show all'])
  all.addEventListener('click', () => store.set({ [facet.filter]: new Set<string>() }))
  store.subscribe((state) => {
    all.hidden = state[facet.filter].size === 0
  })
  return element('section', { class: 'facet', 'data-facet': facet.filter }, [
    element('h2', {}, [facet.title, all]),
    element(
      'ul',
      {},
      facet.values.map((item) => makeRow(facet, item, store)),
    ),
  ])
}

/** The legend: what the colours and lines mean and how often they occur; each row is a filter. */
export function mountLegend(data: ViewData, graph: ViewGraph, store: Store): void {
  const legend = byId('legend')
  const facets = facetsOf(data, graph)
  const sections = (...filters: readonly FilterKey[]): HTMLElement[] =>
    filters.flatMap((filter) =>
      facets.filter((facet) => facet.filter === filter).map((facet) => makeSection(facet, store)),
    )
  const button = element(
    'button',
    { type: 'button', class: 'legend-toggle', 'aria-expanded': 'false', 'aria-controls': 'facets' },
    ['Legend'],
  )
  // Only small screens show the button; on others the legend is always open.
  button.addEventListener('click', () => {
    const isOpen = legend.classList.toggle('is-open')
    button.setAttribute('aria-expanded', String(isOpen))
  })
  legend.append(
    button,
    element('div', { id: 'facets', class: 'facets' }, [
      ...sections('hiddenClasses', 'hiddenManners', 'hiddenDocuments'),
      ...makeFilters(data, graph, store),
      ...sections('hiddenCommunities', 'hiddenProperties'),
    ]),
  )
}
