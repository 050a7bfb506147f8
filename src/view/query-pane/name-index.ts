import type { ViewGraph } from '../view-graph.ts'

/** Which node has a name; `undefined` for a name that none has, or more than one. */
export type NodeOfName = (name: string) => string | undefined

/** Makes `NodeOfName`, since queries often ask for names and not for what has them. */
export function indexNames(graph: ViewGraph): NodeOfName {
  const nodes = new Map<string, Set<string>>()
  graph.forEachNode((node, { label, labels }) => {
    for (const name of [label, ...labels.map(({ value }) => value)]) {
      const own = nodes.get(name) ?? new Set()
      nodes.set(name, own.add(node))
    }
  })
  return (name) => {
    const found = [...(nodes.get(name) ?? [])]
    return found.length === 1 ? found[0] : undefined
  }
}

/** A stretch of a value, and the node that it is the name of. */
export interface NamePart {
  readonly text: string
  readonly node: string | undefined
}

/** What queries put between several values of a column. */
const BETWEEN = '; '

/** The names in a value: the whole of it is one, or it is a list of some. */
export function namesIn(value: string, nodeOfName: NodeOfName): readonly NamePart[] {
  const whole = { text: value, node: nodeOfName(value) }
  if (whole.node !== undefined) return [whole]
  const parts = value.split(BETWEEN).map((text) => ({ text, node: nodeOfName(text) }))
  return parts.some(({ node }) => node !== undefined) ? parts : [whole]
}
