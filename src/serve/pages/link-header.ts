import { encodeIri } from '../../rdf/encode-iri.ts'
import type { PageOptions } from './page-options.ts'

/**
 * The canonical address and the other forms of a page as the value of a `Link` header; `''` when it
 * has none. Addresses are in ASCII, and can neither end the link nor the line.
 */
export function linkHeader({
  canonical,
  alternates = [],
}: Pick<PageOptions, 'canonical' | 'alternates'>): string {
  return [
    ...(canonical === undefined ? [] : [`<${asciiIri(canonical)}>; rel="canonical"`]),
    ...alternates.map(
      ({ type, href }) =>
        `<${asciiIri(href)}>; rel="alternate"; type="${type.replace(/["\\\r\n]/g, '')}"`,
    ),
  ].join(', ')
}

/** An IRI as HTTP may carry it: what is not ASCII is percent-encoded. */
export function asciiIri(iri: string): string {
  return encodeIri(iri).replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
