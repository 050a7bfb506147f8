import type { Quad } from '@rdfjs/types'
import { canonicalNQuads } from '../../rdf/canonical-nquads.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import { writeJsonLd } from '../../rdf/write-json-ld.ts'
import { writeTurtle } from '../../rdf/write-turtle.ts'
import type { Served } from '../served.ts'
import type { RdfForm } from './alternates.ts'
import { asciiIri } from './link-header.ts'

export interface RdfAnswerOptions {
  readonly form: RdfForm
  /** The IRI that the triples are about, for the `Link` header. */
  readonly about: string
}

/** Triples as an answer of HTTP. */
export async function rdfAnswer(
  quads: readonly Quad[],
  served: Served,
  { form, about }: RdfAnswerOptions,
): Promise<Response> {
  const type = form.type === 'text/turtle' ? `${form.type}; charset=utf-8` : form.type
  return new Response(await write(quads, served, form), {
    headers: {
      'Content-Type': type,
      Link: `<${asciiIri(about)}>; rel="describes"`,
    },
  })
}

function write(
  quads: readonly Quad[],
  { pack, base }: Served,
  { type }: RdfForm,
): string | Promise<string> {
  const prefixes = { ...PREFIXES, ...pack.prefixes }
  switch (type) {
    case 'text/turtle':
      return writeTurtle(quads, prefixes, { baseIri: base })
    case 'application/ld+json':
      return writeJsonLd(quads, prefixes, { baseIri: base })
    case 'application/n-triples':
      return canonicalNQuads(quads)
  }
}
