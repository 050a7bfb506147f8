import { countedOf } from './counted.ts'
import { byId, element } from './element.ts'
import type { ShownOf } from './shown.ts'
import type { Store } from './store.ts'
import type { ViewGraph } from './view-graph.ts'
import { isEdited, UNEDITED, type ViewState } from './view-state.ts'

/** How much of the graph is shown, always, and the way back to all of it. */
export function mountTally(graph: ViewGraph, store: Store, shownOf: ShownOf): void {
  const text = element('p', { role: 'status' })
  const reset = element('button', { type: 'button', class: 'tally-reset', hidden: true }, ['Reset'])
  reset.addEventListener('click', () => store.set(UNEDITED))
  const show = (state: ViewState): void => {
    const { nodes, edges } = shownOf(state)
    const parts = [
      countedOf(nodes.size, graph.order, 'entity', 'entities'),
      countedOf(edges.size, graph.size, 'line'),
    ]
    const isAll = nodes.size === graph.order && edges.size === graph.size
    const said = `Showing ${isAll ? 'all ' : ''}${parts.join(' and ')}`
    // What has not changed is not spoken again.
    if (text.textContent !== said) text.textContent = said
    reset.hidden = !isEdited(state)
  }
  store.subscribe(show)
  show(store.get())
  byId('tally').append(text, reset)
}
