import type { Quad } from '@rdfjs/types'
import { contentTypeOf } from '../content-type.ts'
import type { Served } from '../served.ts'
import { writeQuads } from '../write-quads.ts'
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
  const { pack, base } = served
  const options = { prefixes: pack.prefixes, baseIri: base }
  return new Response(await writeQuads(quads, form.format, options), {
    headers: {
      'Content-Type': contentTypeOf(form.type),
      Link: `<${asciiIri(about)}>; rel="describes"`,
    },
  })
}
