import type { ViewData } from '../view-model.ts'
import { byId, element, glyph } from './element.ts'
import { createResultList, type ResultList } from './result-list.ts'
import { createSearch, type SearchHit } from './search-index.ts'
import { searchRow } from './search-row.ts'
import type { Store } from './store.ts'

const MOST_ROWS = 60
const LENS =
  'M10 2a8 8 0 0 1 6.3 12.9l5.2 5.2-1.4 1.4-5.2-5.2A8 8 0 1 1 10 2zM10 4a6 6 0 0 0 0 12 6 6 0 0 0 0-12z'

export interface SearchOptions {
  readonly store: Store
  readonly pick: (iri: string) => void
}

function makeInput(): HTMLInputElement {
  return element('input', {
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
}

const note = (text: string): HTMLElement => element('li', { class: 'result-note' }, [text])

/** Makes the rows of hits; a click on one calls `choose` with its index. */
function createRows(
  data: ViewData,
  { store, choose }: { readonly store: Store; readonly choose: (index: number) => void },
): (hits: readonly SearchHit[]) => HTMLElement[] {
  const nodes = new Map(data.graph.nodes.map(({ key, attributes }) => [key, attributes]))
  const classes = new Map(data.classes.map((each) => [each.iri, each]))
  return (hits) =>
    hits.flatMap(({ iri, matched }, index) => {
      const node = nodes.get(iri)
      if (node === undefined) return []
      const nodeClass = classes.get(node.classIri)
      const { language } = store.get()
      const row = searchRow({ id: `search-${index}`, node, nodeClass, matched, language })
      // The list must not take the focus from the input, which would close it before the click.
      row.addEventListener('pointerdown', (event) => event.preventDefault())
      row.addEventListener('click', () => choose(index))
      return [row]
    })
}

/** Moves through the list by the arrow keys, around its ends. */
function step(results: ResultList, by: 1 | -1, count: number): void {
  const next = results.active() + by
  results.activate(next < 0 ? count - 1 : next >= count ? 0 : next)
}

/** The search box: a combobox whose list shows every node that a name of fits, best first. */
export function mountSearch(data: ViewData, { store, pick }: SearchOptions): void {
  const search = createSearch(data.graph)
  const input = makeInput()
  const results = createResultList(input)
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  let hits: readonly SearchHit[] = []
  const makeRows = createRows(data, { store, choose })

  function show(): void {
    const found = search(input.value)
    hits = found.slice(0, MOST_ROWS)
    const more = found.length - hits.length
    const rows = makeRows(hits)
    if (found.length === 0) rows.push(note('Nothing has that name'))
    if (more > 0) rows.push(note(`${more} more: type to narrow down`))
    results.activate(-1)
    results.list.replaceChildren(...rows)
    results.setOpen(true)
    if (input.value.trim() !== '' && hits.length > 0) results.activate(0)
    status.textContent = `${found.length} found`
  }

  function leave(): void {
    input.value = ''
    input.blur()
  }

  function choose(index: number): void {
    const hit = hits[index]
    if (hit === undefined) return
    leave()
    pick(hit.iri)
  }

  function onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (by !== undefined) {
      event.preventDefault()
      if (results.isOpen()) step(results, by, hits.length)
      else show()
    } else if (event.key === 'Enter') choose(Math.max(0, results.active()))
    else if (event.key === 'Escape') {
      event.stopPropagation()
      leave()
    }
  }

  input.addEventListener('input', show)
  input.addEventListener('focus', show)
  input.addEventListener('blur', () => results.setOpen(false))
  input.addEventListener('keydown', onKey)
  const hint = element('kbd', { 'aria-hidden': 'true' }, ['/'])
  byId('search').append(glyph(LENS), input, hint, results.list, status)
}
