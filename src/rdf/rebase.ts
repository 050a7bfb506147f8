import type { Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { namedNode, quad } from './terms.ts'

/** Moves every subject and object that stands under one base to another; the rest is as it was. */
export function rebase(quads: readonly Quad[], from: string, to: string): readonly Quad[] {
  if (from === to) return quads
  const move = <T extends Term>(node: T): T | ReturnType<typeof namedNode> =>
    node.termType === 'NamedNode' && node.value.startsWith(from)
      ? namedNode(to + node.value.slice(from.length))
      : node
  return quads.map(({ subject, predicate, object, graph }) =>
    quad(move<Quad_Subject>(subject), predicate, move<Quad_Object>(object), graph),
  )
}
