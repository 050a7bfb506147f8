import { RDF_MEDIA_TYPES } from '../../rdf/rdf-format.ts'
import type { Alternate } from './page-options.ts'

/** The forms in which what is known of a thing is to be had, besides HTML, and their endings. */
export const RDF_FORMS = [
  { format: 'turtle', ending: '.ttl', type: RDF_MEDIA_TYPES.turtle, name: 'Turtle' },
  { format: 'jsonld', ending: '.jsonld', type: RDF_MEDIA_TYPES.jsonld, name: 'JSON-LD' },
  { format: 'ntriples', ending: '.nt', type: RDF_MEDIA_TYPES.ntriples, name: 'N-Triples' },
] as const

export type RdfForm = (typeof RDF_FORMS)[number]

/** All of them; HTML goes first, for clients that take anything. */
export const FORMS = [{ ending: '.html', type: 'text/html' } as const, ...RDF_FORMS]

/** The same as links from the page at a path. */
export function alternatesOf(path: string): Alternate[] {
  return RDF_FORMS.map(({ ending, type }) => ({ type, href: path + ending }))
}
