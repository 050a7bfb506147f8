import type { QueryResult } from '../../query/query-result.ts'
import type { ViewQueries } from '../../view-model.ts'
import type { Editor } from '../editor/make-editor.ts'
import { byId, element } from '../element.ts'
import type { PartContext } from '../start-page.ts'
import type { ViewState } from '../view-state.ts'
import { foundNodes } from './found-nodes.ts'
import { mountEditor } from './mount-editor.ts'
import { indexNames } from './name-index.ts'
import type { QueryEngine } from './query-engine.ts'
import { resultElement } from './result-element.ts'

export interface QueryPaneOptions {
  readonly engine: QueryEngine
  /** Whether there is a page for each thing, as servers have. */
  readonly hasPages: boolean
  readonly queries: ViewQueries
}

const FIRST_QUERY = `SELECT ?thing ?name
WHERE {
  ?thing rdfs:label ?name .
}
LIMIT 20
`

/**
 * The pane in which the graph is asked in SPARQL: an editor, the questions of the pack, what is
 * found. It is put together when it first opens, and so is the engine.
 */
export function mountQueryPane(context: PartContext, options: QueryPaneOptions): void {
  const { store } = context
  let pane: ReturnType<typeof makePane> | undefined
  store.subscribe((state, before) => {
    if (state.pane !== 'query') return
    const isFirst = pane === undefined
    pane ??= makePane(context, options)
    if (isFirst ? state.query !== undefined : state.query !== before.query) void pane.ask(state)
    if (state.language !== before.language) pane.nameAnew()
    if (before.pane !== 'query' && !isFirst) pane.focus()
  })
}

function makePane(context: PartContext, { engine, queries, hasPages }: QueryPaneOptions) {
  const { data, graph, store } = context
  const nodeOfName = indexNames(graph)
  let running: AbortController | undefined
  let shown: QueryResult | undefined

  const place = element('div', { class: 'query-editor' })
  const run = element('button', { type: 'button', class: 'query-run' }, ['Run'])
  const cancel = element('button', { type: 'button', hidden: true }, ['Cancel'])
  const status = element('p', { class: 'query-status', role: 'status' })
  const results = element('div', { class: 'query-results' })
  const questions = questionList(queries, (sparql) => void askAnew(sparql))
  byId('query').append(
    element('div', { class: 'query-scroll' }, [
      questions,
      place,
      element('div', { class: 'query-buttons' }, [
        run,
        cancel,
        element('span', { class: 'query-keys' }, [
          element('kbd', {}, ['Ctrl']),
          ' + ',
          element('kbd', {}, ['Enter']),
        ]),
        status,
      ]),
      results,
    ]),
  )
  const editor: Promise<Editor> = mountEditor(place, {
    data,
    prefixes: queries.prefixes,
    text: store.get().query ?? FIRST_QUERY,
    run: () => void runText(),
  })
  run.addEventListener('click', () => void runText())
  cancel.addEventListener('click', () => running?.abort())
  void engine.start().catch(() => {}) // What is wrong with it, the first query tells.
  void focus()

  async function focus(): Promise<void> {
    ;(await editor).focus()
  }

  async function askAnew(sparql: string): Promise<void> {
    ;(await editor).setText(sparql)
    await runText()
  }

  /** A new query goes by way of the state, which asks; the same one is asked once more. */
  async function runText(): Promise<void> {
    const query = (await editor).text()
    if (query === store.get().query) await ask(store.get())
    else store.set({ query })
  }

  async function ask({ query }: ViewState): Promise<void> {
    const { text, setText, goTo } = await editor
    if (query === undefined) return
    if (text() !== query) setText(query)
    questions.open = false
    running?.abort()
    const own = new AbortController()
    running = own
    setBusy(true)
    const result = await engine.run(query, own.signal).catch(() => undefined)
    if (running !== own) return
    running = undefined
    setBusy(false)
    show(result)
    if (result === undefined) return
    const place = result.kind === 'refusal' ? result.problem.fields : undefined
    if (place?.line !== undefined) goTo(Number(place.line), Number(place.column ?? 1))
  }

  function setBusy(isBusy: boolean): void {
    cancel.hidden = !isBusy
    results.ariaBusy = String(isBusy)
    if (isBusy) status.textContent = 'Running …'
  }

  function show(result: QueryResult | undefined): void {
    shown = result
    status.textContent = result === undefined ? 'The query was cancelled' : ''
    const found = foundNodes(result, { graph, nodeOfName })
    store.set({ foundNodes: found })
    nameAnew()
    if (store.get().isFoundLit) context.showTogether([...found])
  }

  function nameAnew(): void {
    const parts = { ...context, queries, nodeOfName, hasPages, showFound }
    results.replaceChildren(...(shown === undefined ? [] : [resultElement(shown, parts)]))
  }

  function showFound(): void {
    const { foundNodes: found } = store.get()
    context.pick(undefined)
    store.set({ isFoundLit: true, view: 'graph' })
    context.showTogether([...found])
  }

  return { ask, focus, nameAnew }
}

function questionList(
  { questions }: ViewQueries,
  ask: (sparql: string) => void,
): HTMLDetailsElement {
  return element(
    'details',
    { class: 'query-questions', open: true, hidden: questions.length === 0 },
    [
      element('summary', {}, ['Questions to ask']),
      element(
        'ul',
        {},
        questions.map(({ title, sparql }) => {
          const button = element('button', { type: 'button' }, [title])
          button.addEventListener('click', () => ask(sparql))
          return element('li', {}, [button])
        }),
      ),
    ],
  )
}
