import type { Quad, Term } from '@rdfjs/types'
import { type TermWriterOptions, termWriter } from './term-writer.ts'
import { writeBlocks } from './write-blocks.ts'

/**
 * Quads as TriG: the base and the prefixes that are used, the default graph, then the named graphs
 * by IRI; each as `writeTurtle` writes triples. The same quads in any order are the same text.
 *
 *     writeTrig(quads, { schema: 'https://schema.org/' })
 *     // @prefix schema: <https://schema.org/> .
 *     //
 *     // <https://a.example/graph> {
 *     //     <https://a.example/x> a schema:Place .
 *     // }
 */
export function writeTrig(
  quads: Iterable<Quad>,
  prefixes: Readonly<Record<string, string>>,
  options: TermWriterOptions = {},
): string {
  const writer = termWriter(prefixes, options)
  const graphs = [...byGraph(quads)].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = graphs.map(([iri, { name, triples }]) => {
    if (iri === '') return writeBlocks(triples, { writer, indent: '' })
    return `${writer.write(name)} {\n${writeBlocks(triples, { writer, indent: '    ' })}}\n`
  })
  return [writer.declarations(), ...parts].filter(Boolean).join('\n')
}

interface Graph {
  readonly name: Term
  readonly triples: Quad[]
}

/** By IRI; that of the default graph is empty. */
function byGraph(quads: Iterable<Quad>): ReadonlyMap<string, Graph> {
  const graphs = new Map<string, Graph>()
  for (const quad of quads) {
    const known = graphs.get(quad.graph.value)
    if (known === undefined) graphs.set(quad.graph.value, { name: quad.graph, triples: [quad] })
    else known.triples.push(quad)
  }
  return graphs
}
