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

/** The same of blocks without terms, as they are. */
export function writeKeyedBlocks(
  blocks: readonly KeyedBlock[],
  options: WriteBlocksOptions,
): string {
  return blocks.map((block) => writeKeyedBlock(block, options)).join('\n')
}

const MAX_LINE_LENGTH = 100

/** One block, ended by a newline. */
function writeBlock({ subject, rows }: Block, { writer, indent }: WriteBlocksOptions): string {
  const start = writer.write(subject)
  const lines = rows.map(({ predicate, objects }, index) => {
    const name = predicate.value === RDF_TYPE ? 'a' : writer.write(predicate)
    const head = headOfRow(index, { start, name, indent })
    return writeRow(head, objects.map(writer.write), indent)
  })
  return `${lines.join(' ;\n')} .\n`
}

/** The same of a block without terms. */
export function writeKeyedBlock(
  { subject, rows }: KeyedBlock,
  { writer, indent }: WriteBlocksOptions,
): string {
  const start = writer.writeKey(subject)
  const lines = rows.map(({ predicate, objects }, index) => {
    const name = predicate === RDF_TYPE ? 'a' : writer.writeIri(predicate)
    const head = headOfRow(index, { start, name, indent })
    return writeRow(
      head,
      objects.map(([key]) => writer.writeKey(key)),
      indent,
    )
  })
  return `${lines.join(' ;\n')} .\n`
}

interface RowStart {
  /** The subject. */
  readonly start: string
  /** The predicate. */
  readonly name: string
  readonly indent: string
}

const headOfRow = (index: number, { start, name, indent }: RowStart): string =>
  index === 0 ? `${indent}${start} ${name}` : `${indent}    ${name}`

function writeRow(head: string, objects: readonly string[], indent: string): string {
  const line = `${head} ${objects.join(' , ')}`
  if (objects.length === 1 || line.length <= MAX_LINE_LENGTH) return line
  return `${head} ${objects.join(` ,\n${indent}        `)}`
}
