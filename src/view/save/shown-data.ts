import type { ViewData } from '../../view-model.ts'
import { isStatementShown } from '../shown.ts'
import type { Shown, ViewGraph } from '../view-graph.ts'
import type { ViewState } from '../view-state.ts'

export interface ShownContext {
  readonly graph: ViewGraph
  readonly shown: Shown
  readonly state: ViewState
}

/** The data of the page without what is left out at the moment, what was moved where it now is. */
export function shownData(data: ViewData, context: ShownContext): ViewData {
  const { nodes, edges } = context.shown
  const { places } = context.state
  return {
    ...data,
    graph: {
      ...data.graph,
      nodes: data.graph.nodes.flatMap(({ key, attributes }) =>
        nodes.has(key) ? [{ key, attributes: { ...attributes, ...places.get(key) } }] : [],
      ),
      edges: data.graph.edges.filter(({ key }) => edges.has(key)),
    },
    statements: data.statements.filter((each) => isStatementShown(each, context)),
  }
}
