import type { ViewData } from '../../view-model.ts'

/** The graph as graphology imports it, with the title as an attribute of the graph. */
export function viewJson({ title, graph }: ViewData): string {
  return `${JSON.stringify({ ...graph, attributes: { title } }, null, 2)}\n`
}
