import type { Quad } from '@rdfjs/types'
import { fromQuad } from 'oxigraph'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { holdsTripleTerm } from '../rdf/holds-triple-term.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { writeJsonLd } from '../rdf/write-json-ld.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { refused } from './problem-error.ts'

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
  const isOfRdf12 = holdsTripleTerm(quads)
  const all = { ...PREFIXES, ...prefixes }
  switch (format) {
    case 'turtle':
      return writeTurtle(quads, all, { baseIri })
    case 'jsonld':
      if (isOfRdf12) throw refused(406, NO_TRIPLE_TERMS, { code: 'triple-term' })
      return writeJsonLd(quads, all, { baseIri })
    case 'ntriples':
      return isOfRdf12 ? sortedLines(quads) : canonicalNQuads(quads)
  }
}

const NO_TRIPLE_TERMS =
  'What is said here holds triples as terms (RDF 1.2), which JSON-LD has no form for; ask for Turtle'

/** N-Triples; the canonical form is for RDF 1.1 alone. */
function sortedLines(quads: readonly Quad[]): string {
  const lines = quads.map((each) => `${fromQuad(each)}`)
  return [...new Set(lines)]
    .sort()
    .map((line) => `${line} .\n`)
    .join('')
}
