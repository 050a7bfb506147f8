import type { Quad } from '@rdfjs/types'
import { groupGraphs } from './group-graphs.ts'
import type { KeyedBlock } from './keyed-blocks.ts'
import { type TermWriter, type TermWriterOptions, termWriter } from './term-writer.ts'
import { writeBlocks, writeKeyedBlock } from './write-blocks.ts'

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
  const parts = trigParts(quads, writer)
  return [writer.declarations(), ...parts].filter(Boolean).join('\n')
}

/** The same without declarations, a part for each graph: an empty line stands between two. */
export function trigParts(quads: Iterable<Quad>, writer: TermWriter): string[] {
  return groupGraphs(quads).map(({ name, triples }) =>
    name.termType === 'DefaultGraph'
      ? writeBlocks(triples, { writer, indent: '' })
      : inBraces(writer.write(name), writeBlocks(triples, { writer, indent: INDENT })),
  )
}

/** The part of a named graph, block by block. */
export interface TrigPart {
  readonly add: (block: KeyedBlock) => void
  readonly end: () => void
}

/** Writes the part piece by piece, and adds these to a text. */
export function openTrigPart(
  iri: string,
  { writer, add }: { readonly writer: TermWriter; readonly add: (piece: string) => void },
): TrigPart {
  let isFirst = true
  const options = { writer, indent: INDENT }
  add(`${writer.writeIri(iri)} {\n`)
  return {
    add: (block) => {
      if (!isFirst) add('\n')
      isFirst = false
      add(writeKeyedBlock(block, options))
    },
    end: () => add('}\n'),
  }
}

const INDENT = '    '

const inBraces = (name: string, body: string): string => `${name} {\n${body}}\n`
