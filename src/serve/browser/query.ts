/**
 * Makes the text box of the query page an editor, and shows results without leaving the page. Where
 * this fails, the form does the same.
 */
import { completeSparql } from '../../view/editor/complete-sparql.ts'
import { makeEditor } from '../../view/editor/make-editor.ts'
import type { EditorVocabulary } from '../../view/editor/vocabulary.ts'
import { mountViews, type ResultView } from './query/mount-views.ts'
import { showResults } from './query/show-results.ts'

const form = document.querySelector<HTMLFormElement>('.query form')
const box = form?.querySelector('textarea')
const results = document.getElementById('results')
if (form && box && results) mount(form, box, results)

function mount(form: HTMLFormElement, box: HTMLTextAreaElement, results: HTMLElement): void {
  const cancel = form.querySelector<HTMLButtonElement>('[data-cancel]')
  let running: AbortController | undefined
  let view = viewOfAddress()
  const showViews = (): void =>
    mountViews(results, {
      view,
      onTurn: (turned) => {
        view = turned
        history.replaceState(history.state, '', withView(new URL(location.href), view))
      },
    })
  const place = document.createElement('div')
  box.after(place)
  box.hidden = true
  const editor = makeEditor({
    text: box.value,
    place,
    nonce: form.dataset.nonce ?? '',
    attributes: { 'aria-labelledby': 'query-label' },
    complete: completeSparql(fetchVocabulary),
    run: () => void run(true),
  })
  const run = async (isNew: boolean): Promise<void> => {
    running?.abort()
    const own = new AbortController()
    running = own
    const query = editor.text()
    if (isNew) rememberQuery(query, view)
    if (cancel) cancel.hidden = false
    say('Running')
    await showResults(query, { results, signal: own.signal })
    if (running !== own) return
    if (cancel) cancel.hidden = true
    showViews()
    say(results.querySelector('.figures, .refusal h2, .refusal p')?.textContent ?? '')
    const { line, column } = results.querySelector<HTMLElement>('.refusal')?.dataset ?? {}
    if (line !== undefined) editor.goTo(Number(line), Number(column ?? 1))
  }
  const say = (words: string): void => {
    const status = form.querySelector('[data-status]')
    if (status) status.textContent = words
  }

  form.querySelector('[data-plain]')?.remove()
  for (const keys of form.querySelectorAll<HTMLElement>('.keys')) keys.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void run(true)
  })
  cancel?.addEventListener('click', () => {
    running?.abort()
    editor.focus()
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.query .examples a')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      editor.setText(new URL(link.href).searchParams.get('query') ?? '')
      editor.focus()
    })
  }
  window.addEventListener('popstate', ({ state }) => {
    view = viewOfAddress()
    const asked = askedOf(state) ?? new URL(location.href).searchParams.get('query')
    if (asked === null) {
      running?.abort()
      results.replaceChildren()
      return
    }
    editor.setText(asked)
    void run(false)
  })
  showViews()
}

async function fetchVocabulary(): Promise<EditorVocabulary> {
  const answer = await fetch('/query/vocabulary')
  return (await answer.json()) as EditorVocabulary // What `editorVocabulary` made.
}

/** Longer ones servers refuse. */
const LONGEST_ADDRESS = 6000

/**
 * Puts the query into the address, which may be sent to others; a long one finds no place there, and
 * only the browser's own history knows it.
 */
function rememberQuery(query: string, view: ResultView): void {
  const next = withView(new URL(`?${new URLSearchParams({ query })}`, location.href), view)
  const isLong = next.search.length > LONGEST_ADDRESS
  const address = isLong ? location.pathname : next.pathname + next.search
  if (isLong ? askedOf(history.state) !== query : location.search !== next.search)
    history.pushState({ query }, '', address)
}

function askedOf(state: unknown): string | null {
  const { query } = (state ?? {}) as { query?: unknown } // Whatever a page put there.
  return typeof query === 'string' ? query : null
}

function viewOfAddress(): ResultView {
  return new URL(location.href).searchParams.get('view') === 'graph' ? 'graph' : 'table'
}

/** The table is what an address without a word of it shows. */
function withView(address: URL, view: ResultView): URL {
  if (view === 'table') address.searchParams.delete('view')
  else address.searchParams.set('view', view)
  return address
}
