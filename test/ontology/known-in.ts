import { extractDocument } from '../../src/extract-document.ts'
import type { Pack } from '../../src/pack.ts'
import { DEFAULT_BASE, MG } from '../../src/rdf/namespaces.ts'
import { readDocument } from '../../src/text/read-document.ts'

/** What the pack knows of the things of a class that a text names, as ids without the class. */
export function knownIn(text: string, className: string, pack: Pack): string[] {
  const document = readDocument(new TextEncoder().encode(text), { name: 'a', base: DEFAULT_BASE })
  return extractDocument(document, pack, { base: DEFAULT_BASE, minConfidence: 0 })
    .entities.filter((entity) => entity.classIri === MG + className && entity.known)
    .map(({ iri }) => iri.replace(/^.*\//, ''))
}
