import type { Quad } from '@rdfjs/types'
import { CallerError } from '../errors.ts'
import { type TermWriterOptions, termWriter } from './term-writer.ts'
import { writeBlocks } from './write-blocks.ts'

/**
 * Triples as Turtle for people: the base and the prefixes that are used, then a block for each
 * subject; sorted, so that the same triples in any order are the same text. Named graphs throw
 * `CallerError`.
 *
 *     writeTurtle(quads, { schema: 'https://schema.org/' })
 *     // @prefix schema: <https://schema.org/> .
 *     //
 *     // <https://a.example/x> a schema:Place .
 */
export function writeTurtle(
  quads: Iterable<Quad>,
  prefixes: Readonly<Record<string, string>>,
  options: TermWriterOptions = {},
): string {
  const writer = termWriter(prefixes, options)
  const blocks = writeBlocks(inDefaultGraph(quads), { writer, indent: '' })
  return [writer.declarations(), blocks].filter(Boolean).join('\n')
}

function* inDefaultGraph(quads: Iterable<Quad>): Iterable<Quad> {
  for (const quad of quads) {
    if (quad.graph.termType !== 'DefaultGraph') {
      throw new CallerError(
        'named-graph-in-turtle',
        `Turtle holds no named graphs, found <${quad.graph.value}>: write TriG`,
        { details: { iri: quad.graph.value } },
      )
    }
    yield quad
  }
}
