import type { Quad } from '@rdfjs/types'
import { termWriter } from './term-writer.ts'
import { writeBlocks } from './write-blocks.ts'
import { writePrefixes } from './write-prefixes.ts'

/**
 * Quads as TriG: the prefixes that are used, the default graph, then the named graphs by IRI; each
 * as `writeTurtle` writes triples. The same quads in any order are the same text.
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
): string {
  const writer = termWriter(prefixes)
  const graphs = [...byGraph(quads)].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = graphs.map(([name, triples]) => {
    if (name === '') return writeBlocks(triples, { writer, indent: '' })
    return `${name} {\n${writeBlocks(triples, { writer, indent: '    ' })}}\n`
  })
  return [writePrefixes(prefixes, writer.usedPrefixes), ...parts].filter(Boolean).join('\n')

  /** By the name of the graph as it is written; `''` for the default graph. */
  function byGraph(all: Iterable<Quad>): ReadonlyMap<string, Quad[]> {
    const triplesOf = new Map<string, Quad[]>()
    for (const quad of all) {
      const { graph } = quad
      const name = graph.termType === 'DefaultGraph' ? '' : writer.write(graph)
      const triples = triplesOf.get(name)
      if (triples === undefined) triplesOf.set(name, [quad])
      else triples.push(quad)
    }
    return triplesOf
  }
}
