import type { Quad } from '@rdfjs/types'
import { OntologyError } from '../errors.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { subjectLines } from '../rdf/subject-lines.ts'
import { validateQuads } from '../validate/validate-quads.ts'
import { findTermFaults } from './check-terms.ts'
import type { ParsedFile } from './parsed-file.ts'

/** Files that the shapes of a pack have nothing to say about. */
const UNSHAPED = /^(?:authority\/|shapes\.ttl|meta-shapes\.ttl)/

interface Fault {
  readonly subject: string
  /** `undefined` where the term as a whole is at fault. */
  readonly predicate: string | undefined
  readonly message: string
}

/**
 * Checks a pack against the shapes that packs must meet, and for misspelt terms. Throws
 * `OntologyError` `pack-invalid` for the first fault in the order of files and lines; its message
 * says how many more there are.
 */
export async function checkPack(
  parsed: ReadonlyMap<string, ParsedFile>,
  meta: ReadonlyMap<string, ParsedFile>,
): Promise<void> {
  const files = [...parsed.values()]
  const vocabulary = meta.get('meta.ttl')?.quads ?? []
  const shapes = meta.get('meta-shapes.ttl')?.quads ?? []
  const faults = [
    ...(await findShapeFaults(files, { vocabulary, shapes })),
    ...findTermFaults(
      files.flatMap(({ quads }) => [...quads]),
      vocabulary,
    ),
  ]
  const places = faults
    .map((fault) => ({ fault, ...placeOf(fault, files) }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  const [first] = places
  if (!first) return
  const more = places.length > 1 ? ` (and ${places.length - 1} more)` : ''
  const { message, subject } = first.fault
  throw new OntologyError(
    'pack-invalid',
    `${first.file}, line ${first.line}: <${subject}>: ${message}${more}`,
    { details: { file: first.file, line: first.line, iri: subject } },
  )
}

async function findShapeFaults(
  files: readonly ParsedFile[],
  { vocabulary, shapes }: { vocabulary: readonly Quad[]; shapes: readonly Quad[] },
): Promise<Fault[]> {
  const shaped = files.filter(({ file }) => !UNSHAPED.test(file.path))
  const data = [...vocabulary, ...shaped.flatMap(({ quads }) => quads.filter(isOfTerms))]
  const { violations } = await validateQuads(data, shapes)
  return violations.map(({ focusNode, path, message }) => ({
    subject: focusNode,
    predicate: path,
    message,
  }))
}

/** The type of an anonymous class, as of a union, makes no term of it. */
const isOfTerms = ({ subject, predicate }: Quad): boolean =>
  subject.termType !== 'BlankNode' || predicate.value !== RDF_TYPE

/**
 * File and line, from 1, where the node is described, in the file that has the property at fault
 * if one does; a blank node counts where its owner does.
 */
function placeOf(fault: Fault, files: readonly ParsedFile[]): { file: string; line: number } {
  const says = ({ quads }: ParsedFile): boolean =>
    quads.some(
      (quad) => quad.subject.value === fault.subject && quad.predicate.value === fault.predicate,
    )
  for (const { file, quads } of [...files.filter(says), ...files]) {
    const line = subjectLines(file.text).get(ownerOf(fault.subject, quads))
    if (line !== undefined) return { file: file.path, line }
  }
  return { file: files[0]?.file.path ?? '', line: 1 }
}

function ownerOf(node: string, quads: readonly Quad[]): string {
  return (
    quads.find(({ object }) => object.termType === 'BlankNode' && object.value === node)?.subject
      .value ?? node
  )
}
