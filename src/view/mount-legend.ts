import type { Label } from '../model.ts'
import type { ViewData } from '../view-model.ts'
import { classDisc } from './badge.ts'
import { byId, element } from './element.ts'
import { MANNERS, mannerOf } from './manner.ts'
import { nameElement } from './name-element.ts'
import type { Store } from './store.ts'

type FilterKey = 'hiddenClasses' | 'hiddenProperties' | 'hiddenManners'

interface Facet {
  readonly title: string
  readonly filter: FilterKey
  readonly values: readonly FacetValue[]
}

interface FacetValue {
  readonly value: string
  readonly labels: readonly Label[]
  readonly count: number
  readonly comment?: string
  readonly sign?: () => HTMLElement
}

function facetsOf(data: ViewData): Facet[] {
  const manners = data.statements.map(mannerOf)
  return [
    {
      title: 'Classes',
      filter: 'hiddenClasses',
      values: data.classes.map((term) => ({
        ...term,
        value: term.iri,
        sign: () => classDisc(term),
      })),
    },
    {
      title: 'How it is said',
      filter: 'hiddenManners',
      values: MANNERS.flatMap(({ manner, label }) => {
        const count = manners.filter((each) => each === manner).length
        const sign = (): HTMLElement => element('span', { class: `line is-${manner}` })
        const labels = [{ value: label, language: 'en' }]
        return count === 0 ? [] : [{ value: manner, labels, count, sign }]
      }),
    },
    {
      title: 'Properties',
      filter: 'hiddenProperties',
      values: data.properties.map((term) => ({ ...term, value: term.iri })),
    },
  ]
}

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
      element('span', { class: 'facet-count' }, [String(count)]),
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
export function mountLegend(data: ViewData, store: Store): void {
  const legend = byId('legend')
  const sections = facetsOf(data).filter(({ values }) => values.length > 0)
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
    element(
      'div',
      { id: 'facets', class: 'facets' },
      sections.map((facet) => makeSection(facet, store)),
    ),
  )
}
