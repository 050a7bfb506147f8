import type { Quad } from '@rdfjs/types'
import { OntologyError } from '../errors.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { subjectLines } from '../rdf/subject-lines.ts'
import { validateQuads } from '../validate/validate-quads.ts'
import type { ParsedFile } from './parsed-file.ts'

/** Files that the shapes of a pack have nothing to say about. */
const UNSHAPED = /^(?:authority\/|shapes\.ttl|meta-shapes\.ttl)/

/**
 * Checks a pack against the shapes that packs must meet. Throws `OntologyError` `pack-invalid` for
 * the first violation in the order of files and lines; its message names how many more there are.
 */
export async function checkPack(
  parsed: ReadonlyMap<string, ParsedFile>,
  meta: ReadonlyMap<string, ParsedFile>,
): Promise<void> {
  const files = [...parsed.values()].filter(({ file }) => !UNSHAPED.test(file.path))
  const vocabulary = meta.get('meta.ttl')?.quads ?? []
  const data: Quad[] = [...vocabulary, ...files.flatMap(({ quads }) => quads.filter(isOfTerms))]
  const report = await validateQuads(data, meta.get('meta-shapes.ttl')?.quads ?? [])
  if (report.conforms) return
  const places = report.violations
    .map((violation) => ({ violation, ...placeOf(violation.focusNode, files) }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  const [first] = places
  if (!first) return
  const more = places.length > 1 ? ` (and ${places.length - 1} more)` : ''
  const { message, focusNode } = first.violation
  throw new OntologyError(
    'pack-invalid',
    `${first.file}, line ${first.line}: <${focusNode}>: ${message}${more}`,
    { details: { file: first.file, line: first.line, iri: focusNode } },
  )
}

/** The type of an anonymous class, as of a union, makes no term of it. */
const isOfTerms = ({ subject, predicate }: Quad): boolean =>
  subject.termType !== 'BlankNode' || predicate.value !== RDF_TYPE

/** File and line, from 1, where the node is described; a blank node counts where its owner does. */
function placeOf(node: string, files: readonly ParsedFile[]): { file: string; line: number } {
  for (const { file, quads } of files) {
    const line = subjectLines(file.text).get(ownerOf(node, quads))
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
