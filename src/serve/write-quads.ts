import type { Quad } from '@rdfjs/types'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { writeJsonLd } from '../rdf/write-json-ld.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'

export interface WriteQuadsOptions {
  /** Besides the standard ones. */
  readonly prefixes: Readonly<Record<string, string>>
  readonly baseIri?: string
}

/** The forms of RDF that we write ourselves. */
export type WrittenFormat = 'turtle' | 'jsonld' | 'ntriples'

/** A few triples in one of these forms. */
export function writeQuads(
  quads: readonly Quad[],
  format: WrittenFormat,
  { prefixes, baseIri = '' }: WriteQuadsOptions,
): string | Promise<string> {
  const all = { ...PREFIXES, ...prefixes }
  switch (format) {
    case 'turtle':
      return writeTurtle(quads, all, { baseIri })
    case 'jsonld':
      return writeJsonLd(quads, all, { baseIri })
    case 'ntriples':
      return canonicalNQuads(quads)
  }
}
