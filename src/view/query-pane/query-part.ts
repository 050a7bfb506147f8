import type { ViewQueries } from '../../view-model.ts'
import { byId, element } from '../element.ts'
import type { PagePart } from '../start-page.ts'
import { mountQueryPane, type QueryPaneOptions } from './mount-query-pane.ts'
import { querySwitch } from './query-switch.ts'

/** The pane in which one asks the graph, and its button. */
export function queryPart(
  queries: ViewQueries,
  options: Omit<QueryPaneOptions, 'queries'>,
): PagePart {
  const attributes = { class: 'pane query', id: 'query', 'aria-label': 'Query', hidden: true }
  byId('text').after(element('section', attributes))
  return {
    switchedBy: querySwitch,
    mount: (context) => mountQueryPane(context, { ...options, queries }),
  }
}
