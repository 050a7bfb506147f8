import type { ViewData } from '../view-model.ts'
import { classDisc } from './badge.ts'
import { byId, element, glyph } from './element.ts'
import { nameElement } from './name-element.ts'
import { createSearch, type SearchHit } from './search-index.ts'
import type { Store } from './store.ts'

const MOST_ROWS = 60
const LENS =
  'M10 2a8 8 0 0 1 6.3 12.9l5.2 5.2-1.4 1.4-5.2-5.2A8 8 0 1 1 10 2zM10 4a6 6 0 0 0 0 12 6 6 0 0 0 0-12z'

export interface SearchOptions {
  readonly store: Store
  readonly pick: (iri: string) => void
}

/** The search box: a combobox whose list shows every node that a name of fits, best first. */
export function mountSearch(data: ViewData, { store, pick }: SearchOptions): void {
  const search = createSearch(data.graph)
  const nodes = new Map(data.graph.nodes.map(({ key, attributes }) => [key, attributes]))
  const classLabels = new Map(data.classes.map(({ iri, labels }) => [iri, labels]))
  const input = element('input', {
    type: 'search',
    id: 'search-input',
    role: 'combobox',
    placeholder: 'Search names',
    'aria-label': 'Search entities by any of their names',
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const list = element('ul', {
    id: 'search-results',
    role: 'listbox',
    'aria-label': 'Entities found',
    hidden: true,
  })
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  let hits: readonly SearchHit[] = []
  let active = -1

  function rowOf({ iri, matched }: SearchHit, index: number): HTMLElement {
    const node = nodes.get(iri)
    if (node === undefined) return element('li')
    const { language } = store.get()
    const row = element('li', { id: `search-${index}`, role: 'option', 'aria-selected': 'false' }, [
      classDisc(node),
      element('span', { class: 'result-names' }, [
        nameElement(
          node.labels.length > 0 ? node.labels : [{ value: node.label, language: '' }],
          language,
        ),
        matched === undefined || matched === node.label
          ? undefined
          : element('span', { class: 'result-match' }, [`“${matched}”`]),
      ]),
      element('span', { class: 'result-class' }, [
        nameElement(classLabels.get(node.classIri)?.slice(0, 1) ?? [], language),
      ]),
    ])
    // The list must not take the focus from the input, which would close it before the click.
    row.addEventListener('pointerdown', (event) => event.preventDefault())
    row.addEventListener('click', () => choose(index))
    return row
  }

  function activate(index: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = index
    const row = list.children[active]
    row?.setAttribute('aria-selected', 'true')
    row?.scrollIntoView({ block: 'nearest' })
    if (row === undefined) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', row.id)
  }

  function setOpen(isOpen: boolean): void {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) activate(-1)
  }

  function show(): void {
    const found = search(input.value)
    hits = found.slice(0, MOST_ROWS)
    const more = found.length - hits.length
    list.replaceChildren(
      ...hits.map(rowOf),
      ...(found.length === 0
        ? [element('li', { class: 'result-note' }, ['Nothing has that name'])]
        : []),
      ...(more > 0
        ? [element('li', { class: 'result-note' }, [`${more} more: type to narrow down`])]
        : []),
    )
    active = -1
    setOpen(true)
    if (input.value.trim() !== '' && hits.length > 0) activate(0)
    status.textContent = `${found.length} found`
  }

  function choose(index: number): void {
    const hit = hits[index]
    if (hit === undefined) return
    setOpen(false)
    input.value = ''
    input.blur()
    pick(hit.iri)
  }

  input.addEventListener('input', show)
  input.addEventListener('focus', show)
  input.addEventListener('blur', () => setOpen(false))
  input.addEventListener('keydown', (event) => {
    const last = hits.length - 1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) show()
      else if (event.key === 'ArrowDown') activate(active >= last ? 0 : active + 1)
      else activate(active <= 0 ? last : active - 1)
    } else if (event.key === 'Enter') choose(Math.max(0, active))
    else if (event.key === 'Escape') {
      event.stopPropagation()
      input.value = ''
      input.blur()
    }
  })
  byId('search').append(
    glyph(LENS),
    input,
    element('kbd', { 'aria-hidden': 'true' }, ['/']),
    list,
    status,
  )
}
