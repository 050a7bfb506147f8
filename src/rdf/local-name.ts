/** The last part of an IRI, after `#` or `/`: for terms that have no label. */
export function localName(iri: string): string {
  return /[^#/]+(?=[#/]*$)/.exec(iri)?.[0] ?? iri
}
