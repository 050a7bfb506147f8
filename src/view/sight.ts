import type { Look } from './appearance.ts'

/** What of the graph names are written on, and what they keep clear of. */
export interface Sight {
  /** Nodes to name, the most important first. */
  readonly nodes: readonly string[]
  /** Edges to name. */
  readonly edges: Iterable<string>
  /** Nodes that no name may cover. */
  readonly obstacles: Iterable<string>
}

/** Of the whole graph, or of what is in focus; names may cover nodes that are dimmed. */
export function sightOf(look: Look): Sight {
  const { graph, focus, state, shown } = look
  return {
    nodes: byImportance(look, focus?.nodes ?? graph.nodes()),
    edges: focus?.edges ?? (state.hasEdgeNames ? shown.edges : []),
    obstacles: focus?.nodes ?? graph.nodes(),
  }
}

/** What is in focus first, then the larger and more connected. */
export function byImportance(
  { graph, focus }: Pick<Look, 'graph' | 'focus'>,
  nodes: Iterable<string>,
): string[] {
  const rank = (node: string): number =>
    (node === focus?.node ? 1e6 : 0) +
    graph.getNodeAttribute(node, 'size') * 100 +
    graph.degree(node)
  return Array.from(nodes, (node) => ({ node, rank: rank(node) }))
    .sort((a, b) => b.rank - a.rank || (a.node < b.node ? -1 : 1))
    .map(({ node }) => node)
}
