import type { Quad } from '@rdfjs/types'
import { type Block, groupTriples } from './group-triples.ts'
import type { KeyedBlock } from './keyed-blocks.ts'
import { RDF_TYPE } from './namespaces.ts'
import type { TermWriter } from './term-writer.ts'

export interface WriteBlocksOptions {
  readonly writer: TermWriter
  /** Put before every line. */
  readonly indent: string
}

/**
 * The triples of one graph as Turtle, in the order of `groupTriples`: a block for each subject, an
 * empty line between two blocks. Graphs are not looked at.
 *
 *     <https://a.example/x> a schema:Place ;
 *         rdfs:label "X"@en , "某地"@zh .
 */
export function writeBlocks(quads: Iterable<Quad>, options: WriteBlocksOptions): string {
  return groupTriples(quads)
    .map((block) => writeBlock(block, options))
    .join('\n')
}

const MAX_LINE_LENGTH = 100

/** What stands where the subject stood, in the lines behind its first. */
const UNDER_SUBJECT = '   '

/** One block, ended by a newline. */
function writeBlock({ subject, rows }: Block, { writer, indent }: WriteBlocksOptions): string {
  const lines: string[] = []
  let start = writer.write(subject)
  for (const { predicate, objects } of rows) {
    const name = predicate.value === RDF_TYPE ? 'a' : writer.write(predicate)
    lines.push(writeRow(`${indent}${start} ${name}`, objects.map(writer.write), indent))
    start = UNDER_SUBJECT
  }
  return `${lines.join(' ;\n')} .\n`
}

/** The same of a block without terms. */
export function writeKeyedBlock(
  { subject, rows }: KeyedBlock,
  { writer, indent }: WriteBlocksOptions,
): string {
  const lines: string[] = []
  let start = writer.writeKey(subject)
  for (const { predicate, objects } of rows) {
    const name = predicate === RDF_TYPE ? 'a' : writer.writeIri(predicate)
    const keys = objects.map(([key]) => writer.writeKey(key))
    lines.push(writeRow(`${indent}${start} ${name}`, keys, indent))
    start = UNDER_SUBJECT
  }
  return `${lines.join(' ;\n')} .\n`
}

/** A property with its objects: in one line where they fit in it. */
function writeRow(head: string, objects: readonly string[], indent: string): string {
  if (objects.length === 1) return `${head} ${objects[0]}`
  const line = `${head} ${objects.join(' , ')}`
  return line.length <= MAX_LINE_LENGTH ? line : `${head} ${objects.join(` ,\n${indent}        `)}`
}
