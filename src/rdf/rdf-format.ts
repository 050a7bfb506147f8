/** The formats of RDF by the names that the command line knows, with the endings of their files. */
export const RDF_EXTENSIONS = {
  turtle: '.ttl',
  trig: '.trig',
  ntriples: '.nt',
  nquads: '.nq',
  jsonld: '.jsonld',
  rdfxml: '.rdf',
} as const

export type RdfFormat = keyof typeof RDF_EXTENSIONS

/** As IANA lists them. */
export const RDF_MEDIA_TYPES = {
  turtle: 'text/turtle',
  trig: 'application/trig',
  ntriples: 'application/n-triples',
  nquads: 'application/n-quads',
  jsonld: 'application/ld+json',
  rdfxml: 'application/rdf+xml',
} as const satisfies Readonly<Record<RdfFormat, string>>

/** By the ending of a file's name; `undefined` when it is none of these. */
export function rdfFormatOf(fileName: string): RdfFormat | undefined {
  const name = fileName.toLowerCase()
  // The keys of the table are its type's.
  const formats = Object.keys(RDF_EXTENSIONS) as RdfFormat[]
  return formats.find((format) => name.endsWith(RDF_EXTENSIONS[format]))
}
