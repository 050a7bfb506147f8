import type { Alternate } from './page-options.ts'

/** The forms in which what is known of a thing is to be had, besides HTML, and their endings. */
export const RDF_FORMS = [
  { ending: '.ttl', type: 'text/turtle', name: 'Turtle' },
  { ending: '.jsonld', type: 'application/ld+json', name: 'JSON-LD' },
  { ending: '.nt', type: 'application/n-triples', name: 'N-Triples' },
] as const

export type RdfForm = (typeof RDF_FORMS)[number]

/** The same as links from the page at a path. */
export function alternatesOf(path: string): Alternate[] {
  return RDF_FORMS.map(({ ending, type }) => ({ type, href: path + ending }))
}
